import type { Page } from '@playwright/test';
import { openTool, planPanel, setUpToken } from '../actions';
import type { ExtensionBrowser } from '../browser';
import type { Album } from './album';
import { popupOver } from './popup';
import type { Stops } from './stops';

/** The manager's week before the milestone: arrange, commit, threads, finalize; and the retrospective after it. */
export async function managerStory(browser: ExtensionBrowser, album: Album, stops: Stops): Promise<void> {
  album.chapter('The manager, the week before the milestone starts');
  await (await setUpToken(browser, stops.manager)).close();
  const page = await browser.context.newPage();
  await page.goto(stops.planningUrl);
  await arrange(page, album);
  await commit(page, album);
  await openThreads(page, album);
  await finalize(page, album);

  album.chapter('Everyone, after it');
  await page.reload();
  await planPanel(page)
    .getByText(/weight completed/)
    .waitFor();
  await album.take(page, 'finalized', 'M12 the finalized plan, and where it led');
  await addRetroItem(browser, album, stops);
  await page.goto(`${stops.planningUrl}?theme=dark`);
  await planPanel(page).waitFor();
  await album.take(page, 'dark', 'the panel follows the dark theme');
}

async function arrange(page: Page, album: Album): Promise<void> {
  const dialog = await openTool(page, 'Arrange rows');
  const parkingLot = dialog.getByRole('region', { name: /^Parking Lot/ });
  await parkingLot.getByRole('checkbox').first().check();
  await album.take(page, 'arrange', 'M4, M14 the order is the priority; what promoting a row would add');
  await dialog.getByRole('button', { name: 'Promote 1 row' }).click();
  const anyway = dialog.getByRole('button', { name: 'Promote anyway' });
  const done = dialog.getByText(/is in Milestone Work/).first();
  await anyway.or(done).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await done.waitFor();
  await page.keyboard.press('Escape');
}

async function commit(page: Page, album: Album): Promise<void> {
  const dialog = await openTool(page, 'Commit');
  await dialog.getByRole('list', { name: 'Rows to commit to' }).waitFor();
  await album.take(page, 'commit-review', 'M7 exactly what committing will change, row by row');
  await dialog.getByRole('button', { name: /^Commit to \d/ }).click();
  await dialog.getByRole('list', { name: 'Result of each item' }).waitFor();
  await dialog
    .getByRole('button', { name: /Undo|Put back/ })
    .first()
    .waitFor();
  await album.take(page, 'commit-result', 'M7 a result for each row, and a way back');
  await page.keyboard.press('Escape');
}

async function openThreads(page: Page, album: Album): Promise<void> {
  const dialog = await openTool(page, 'Workload threads');
  await dialog.getByRole('list', { name: 'People' }).waitFor();
  await dialog
    .getByText(/^What is posted for/)
    .first()
    .click();
  await album.take(page, 'threads', 'M11 a thread for each person, before it is posted');
  await dialog.getByRole('button', { name: /^Open \d+ threads?/ }).click();
  await dialog.getByText('Every thread is up to date.').waitFor();
  await page.keyboard.press('Escape');
}

async function finalize(page: Page, album: Album): Promise<void> {
  const dialog = await openTool(page, 'Finalize');
  await dialog.getByLabel('Why finalize anyway?').fill('The rest is refined on Monday');
  await album.take(page, 'finalize', 'M12 the verdict, and what finalizing will do');
  await dialog.getByRole('button', { name: 'Finalize', exact: true }).click();
  await dialog.getByText('is finalized.').waitFor();
  await album.take(page, 'finalize-done', 'M12 each step with its result');
  await page.keyboard.press('Escape');
}

async function addRetroItem(browser: ExtensionBrowser, album: Album, { otherUrl }: Stops): Promise<void> {
  const popup = await popupOver(otherUrl, browser);
  const section = popup.getByRole('region', { name: 'Retrospective' });
  await section.getByRole('button', { name: 'Add a retro item' }).click();
  await section.getByLabel('Retro item').fill('Reviews took a day at most');
  await album.take(popup, 'retro-item', 'M13 a retro item, from any page');
  await section.getByRole('button', { name: 'Add item' }).click();
  await section.getByText('Added to').waitFor();
  await popup.close();
}
