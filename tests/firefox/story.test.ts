import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  planningIssue,
  type Sandbox,
  startSandbox,
  teamProjectPath,
  tokens,
  userByName,
} from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, present, saveToken } from './firefox';

const planningUrl = `https://gitlab.com/${teamProjectPath}/-/issues/413`;

let sandbox: Sandbox;
let firefox: ExtensionFirefox;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  sandbox.world.sessionUserId = userByName(sandbox.world, 'mira.solano')?.id ?? null;
  firefox = await launchFirefox(sandbox.port);
  page = firefox.page;
  await saveToken(await firefox.openOwnPage('options'), tokens.manager);
  await page.bringToFront();
  await page.goto(planningUrl);
  await present(page, 'milestone-plan >>> table');
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
});

/** An element of ours that is called so by its text or its label, once it is there and may be used. */
function named(host: string, selector: string, name: RegExp): Promise<ElementHandle<HTMLElement>> {
  const find = (within: string, kind: string, source: string) => {
    const pattern = new RegExp(source);
    const all = document.querySelector(within)?.shadowRoot?.querySelectorAll<HTMLElement>(kind) ?? [];
    const nameOf = (element: HTMLElement) =>
      element.getAttribute('aria-label') ??
      (element.textContent?.trim() || element.closest('label')?.textContent || '');
    return [...all].find((one) => one.getAttribute('aria-disabled') !== 'true' && pattern.test(nameOf(one)));
  };
  const look = async () => {
    const found = (await page.evaluateHandle(find, host, selector, name.source)).asElement();
    if (found === null) throw new Error(`${host} has no ${selector} called ${name} yet.`);
    return found as ElementHandle<HTMLElement>;
  };
  return vi.waitFor(look, { timeout: 20_000, interval: 100 });
}

async function press(host: string, name: RegExp): Promise<void> {
  await (await named(host, 'button', name)).click();
}

async function told(text: string): Promise<void> {
  const said = () =>
    page.evaluate(() => document.querySelector('milestone-tools')?.shadowRoot?.textContent ?? '');
  await expect.poll(said, { timeout: 25_000 }).toContain(text);
}

async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  const open = () =>
    page.evaluate(
      () => document.querySelector('milestone-tools')?.shadowRoot?.querySelector('dialog') !== null,
    );
  await expect.poll(open, { timeout: 20_000 }).toBe(false);
}

const row = 'gitlab-org/gitlab#503311';

it('M4 promotes a row of the Parking Lot', async () => {
  await press('milestone-plan', /^Arrange rows$/);
  await (await named('milestone-tools', 'input[type=checkbox]', new RegExp(`^Select ${row}$`))).click();
  await press('milestone-tools', /^Promote 1 row$/);
  await told(`${row} is in Milestone Work`);
  const [before, after] = (planningIssue(sandbox.world).description ?? '').split('## Parking Lot');
  expect(before).toContain(row);
  expect(after).not.toContain(row);
  await close();
});

it('M7 commits to what is planned', async () => {
  await press('milestone-plan', /^Commit$/);
  await press('milestone-tools', /^Commit to \d+ issues$/);
  await told('Set: milestone.');
  const { milestones, issues } = sandbox.world;
  const milestoneOf = (iid: number) => {
    const { milestoneId } = issues.find((issue) => issue.iid === iid) ?? {};
    return milestones.find(({ id }) => id === milestoneId)?.title;
  };
  expect(milestoneOf(398)).toBe(
    milestones.find(({ id }) => id === planningIssue(sandbox.world).milestoneId)?.title,
  );
  await close();
});

it('M12 finalizes the plan, and opens the next one', async () => {
  await press('milestone-plan', /^Finalize$/);
  await (await named('milestone-tools', 'textarea', /^/)).type('The rest is refined on Monday');
  await press('milestone-tools', /^Finalize$/);
  await told('is finalized.');
  const finished = planningIssue(sandbox.world);
  const open = sandbox.world.issues.filter(
    ({ state, labels }) => state === 'opened' && labels.includes('Milestone Planning'),
  );
  expect(finished.state).toBe('closed');
  expect(open).toHaveLength(1);
  expect(sandbox.world.issues.filter(({ parentId }) => parentId === finished.id)).toHaveLength(1);
});
