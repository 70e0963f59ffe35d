import type { Page } from '@playwright/test';
import { openTool, parkIssue, planPanel, setUpToken } from '../actions';
import { type ExtensionBrowser, tall, usual } from '../browser';
import type { Album } from './album';
import { popupOver } from './popup';
import type { Stops } from './stops';

const parked = 'gitlab-org/gitlab#504120';
const reason = 'Sessions outlive their tokens; the last audit asked for it';

/** A week of a team member: a look without a token, a token, parking, capacity, carry-over, a weight to agree with. */
export async function memberStory(browser: ExtensionBrowser, album: Album, stops: Stops): Promise<void> {
  album.chapter('A team member, any day of the milestone');
  const page = await browser.context.newPage();
  await page.goto(stops.planningUrl);
  await planPanel(page).waitFor();
  await album.take(page, 'without-token', 'the plan of a public project, read without a token');

  const options = await setUpToken(browser, stops.member);
  await album.take(options, 'options', 'the token is checked, saved, and says whom it belongs to');

  await page.reload();
  await planPanel(page).waitFor();
  await album.take(page, 'plan', 'the plan panel: countdown, capacity, checklist, what is not ready');
  await page.setViewportSize(tall);
  await album.take(page, 'not-ready', 'the same in a tall window: everything that is not ready, by name');
  await page.setViewportSize(usual);

  await park(page, album, stops);
  await parkFromPopup(browser, album, stops);
  await stateCapacity(page, album, stops);
  await carryOver(page, album);
  await agreeWithWeight(page, album);
}

async function park(page: Page, album: Album, { description }: Stops): Promise<void> {
  const before = new Set(description().split('\n'));
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: 'Add an issue to the Parking Lot' }).click();
  await parkIssue(page, parked, reason);
  await page.getByText(`${parked} is in the Parking Lot.`).waitFor();
  await page.getByRole('cell', { name: reason }).waitFor();
  await album.take(page, 'parked', 'M2 an issue parked: its row is in the description');
  process.stdout.write('The changed line of markdown:\n');
  for (const line of description().split('\n')) if (!before.has(line)) process.stdout.write(`  ${line}\n`);
}

async function parkFromPopup(browser: ExtensionBrowser, album: Album, { otherUrl }: Stops): Promise<void> {
  const popup = await popupOver(otherUrl, browser);
  await popup.getByRole('button', { name: 'Park issue' }).waitFor();
  await popup.getByText('Committed').first().waitFor();
  await album.take(
    popup,
    'popup',
    'M15 the toolbar popup over any issue: park it, and see how the plan stands',
  );
  await popup.close();
}

async function stateCapacity(page: Page, album: Album, { planningUrl }: Stops): Promise<void> {
  // A page behind another has no frames to draw in.
  await page.bringToFront();
  await page.goto(planningUrl);
  const dialog = await openTool(page, 'Capacity');
  await dialog.getByRole('textbox', { name: 'Capacity', exact: true }).fill('6');
  await dialog.getByRole('textbox', { name: 'Notes', exact: true }).fill('On call in the first week');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('saved.').first().waitFor();
  await album.take(page, 'capacity', 'M9 one’s own capacity, stated in the table');
  await page.keyboard.press('Escape');
}

async function carryOver(page: Page, album: Album): Promise<void> {
  const dialog = await openTool(page, 'Carry over');
  await dialog.getByRole('checkbox', { name: /^#/ }).first().waitFor();
  await album.take(page, 'carry-over', 'M3 what is still open of the milestone before');
  await dialog.getByRole('button', { name: /^Carry over \d/ }).click();
  await dialog.getByText(/^Carried over/).waitFor();
  await page.keyboard.press('Escape');
}

async function agreeWithWeight(page: Page, album: Album): Promise<void> {
  await page.reload();
  await planPanel(page).waitFor();
  await page.getByTestId('show-all-btn').click();
  await page
    .getByRole('button', { name: /things? to look at/ })
    .first()
    .click();
  await album.take(
    page,
    'row',
    'M5 what is wrong with a row, what would fix it, and what can be done with it',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Weight agreement' }).click();
  const dialog = page.getByRole('dialog', { name: /^Weight of/ });
  await dialog.getByRole('term').first().waitFor();
  await album.take(page, 'weight', 'M6 who set the weight, and who agrees with it');
  await page.keyboard.press('Escape');
}
