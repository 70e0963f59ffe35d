import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parkIssue, planPanel, setUpToken } from './actions';
import { type ExtensionBrowser, tall, usual } from './browser';

/** What the tour walks through. */
export interface TourStops {
  readonly planningUrl: string;
  readonly token: string;
  /** The planning issue's markdown, as GitLab has it now. */
  description(): string;
}

const folder = '.tour';
const parkedReference = 'gitlab-org/gitlab#504120';
const reason = 'Sessions outlive their tokens; the last audit asked for it';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

class Album {
  #count = 0;

  constructor() {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async take(page: Page, name: string, what: string): Promise<void> {
    this.#count += 1;
    const path = `${folder}/${String(this.#count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path });
    say(`${path}: ${what}`);
  }
}

/** The lines of `after` that `before` does not have. */
function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

/** Walks through the main job without a screen, leaving numbered screenshots in `.tour/`; rejects where a step fails. */
export async function tour(browser: ExtensionBrowser, stops: TourStops): Promise<void> {
  const album = new Album();
  const { context, extensionOrigin } = browser;

  const page = await context.newPage();
  await page.goto(stops.planningUrl);
  await planPanel(page).waitFor();
  await album.take(page, 'without-token', 'the plan of a public project, read without a token');

  const options = await setUpToken(browser, stops.token);
  await album.take(options, 'options', 'the token is checked, saved, and says whom it belongs to');

  await page.reload();
  await planPanel(page).waitFor();
  await album.take(page, 'plan', 'the plan panel: countdown, capacity, checklist, what is not ready');

  await page.setViewportSize(tall);
  await album.take(page, 'not-ready', 'the same in a tall window: everything that is not ready, by name');
  await page.setViewportSize(usual);

  await page.getByTestId('show-all-btn').click();
  await page
    .getByRole('button', { name: /things? to look at/ })
    .first()
    .click();
  await album.take(page, 'row-mark', 'what is wrong with a row, and what would fix it');
  await page.keyboard.press('Escape');

  const before = stops.description();
  await page.getByRole('button', { name: 'Add an issue to the Parking Lot' }).click();
  await parkIssue(page, parkedReference, reason);
  await page.getByText(`${parkedReference} is in the Parking Lot.`).waitFor();
  await page.getByRole('cell', { name: reason }).waitFor();
  await album.take(page, 'parked', 'an issue parked: its row is in the description');
  say('The changed line of markdown:');
  for (const line of newLines(before, stops.description())) say(`  ${line}`);

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 640 });
  await popup.goto(`${extensionOrigin}/popup.html`);
  await popup
    .getByText(/days? left|Last day|overdue/)
    .first()
    .waitFor();
  await album.take(popup, 'popup', 'the toolbar popup');

  await page.goto(`${stops.planningUrl}?theme=dark`);
  await planPanel(page).waitFor();
  await album.take(page, 'plan-dark', 'the plan panel follows the dark theme');
}
