import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import type { World } from '../../sandbox';
import { parkIssue } from '../../scripts/actions';
import { parkedRows } from './parked';

/** One write in whose course the worker is stopped. */
export interface Killing {
  readonly page: Page;
  readonly url: string;
  readonly world: World;
  readonly reference: string;
  readonly reason: string;
  /** Milliseconds after the click. */
  readonly moment: number;
  /** The tab is left at that moment, too. */
  readonly leaves: boolean;
  readonly stopWorkers: () => Promise<void>;
}

/** What became of it. */
export interface KillEnd {
  /** What the page said; null when it said nothing in time, or was left. */
  readonly said: string | null;
  readonly end: 'there at once' | 'sent by itself' | 'sent again by hand' | 'lost';
}

const patience = 15_000;
const between = 50;

/**
 * Parks an issue, stops the worker at that moment, and comes back as a user would: reads what the page says, loads it
 * again, waits for what was accepted, and sends once more what only the form still holds.
 */
export async function killDuringWrite(killing: Killing): Promise<KillEnd> {
  const { page, url, world, reference, reason, moment, leaves, stopWorkers } = killing;
  await page.goto(url);
  await parkIssue(page, reference, reason);
  await delay(moment);
  if (leaves) await page.goto('about:blank');
  await stopWorkers();
  const said = leaves ? null : await saidBy(page);
  const atOnce = parkedRows(world, reason) > 0;
  await page.goto(url);
  return { said, end: atOnce ? 'there at once' : await endAfter(page, world, reason) };
}

async function saidBy(page: Page): Promise<string | null> {
  const status = form(page).getByRole('status');
  const spoke = await until(async () => ((await status.textContent()) ?? '').trim() !== '');
  return spoke ? ((await status.textContent())?.trim() ?? null) : null;
}

async function endAfter(page: Page, world: World, reason: string): Promise<KillEnd['end']> {
  const why = form(page).getByLabel('Why this milestone?');
  await why.waitFor();
  let isDraft = false;
  const settled = await until(async () => {
    isDraft = (await why.inputValue()) === reason;
    return isDraft || parkedRows(world, reason) > 0;
  });
  if (!settled) return 'lost';
  if (parkedRows(world, reason) > 0) return 'sent by itself';
  await form(page).getByRole('button', { name: 'Add to the Parking Lot' }).click();
  return (await until(async () => parkedRows(world, reason) > 0)) ? 'sent again by hand' : 'lost';
}

function form(page: Page): Locator {
  return page.getByRole('region', { name: 'Add to the Parking Lot' });
}

/** True as soon as it holds; false when it does not in time. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await delay(between);
  }
  return true;
}
