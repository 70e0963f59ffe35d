import type { Locator, Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { expect, planningUrl, test } from './fixtures';
import { openArrange, rowsIn, writesOf } from './rows';
import { editElsewhere } from './worlds';

test.use({ token: tokens.api });

const handle = (dialog: Locator, name: string) => dialog.getByRole('button', { name: `Move ${name}` });

/** Drags a row by its handle to just above the middle of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('one of the two does not show');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y, { steps: 8 });
}

test('M14 a row is dragged to another place by its handle, in one write', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const dialog = await openArrange(page);
  await drag(page, handle(dialog, '#405'), handle(dialog, '#398'));
  expect(writesOf(sandbox)).toBe(0);
  await page.mouse.up();
  await expect(dialog.getByText('#405 has a new place in Milestone Work.')).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Milestone Work').slice(0, 3)).toEqual(['#405', '#398', 'gitlab-org/gitlab#501234']);
  expect(writesOf(sandbox)).toBe(1);
});

test('M14 Escape ends a drag, and everything stays', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const dialog = await openArrange(page);
  await drag(page, handle(dialog, '#405'), handle(dialog, '#398'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(dialog.getByRole('status')).toContainText('#405 is back in its place.');
  await expect(dialog).toBeVisible();
  expect(writesOf(sandbox)).toBe(0);
});

test('M14 a row is held, moved and put down by keyboard; the focus goes with it', async ({
  page,
  sandbox,
}) => {
  const dialog = await openArrange(page);
  await handle(dialog, '#407').focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toContainText('#407 is picked up, in place 6 of 9.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('status')).toContainText('#407: place 4 of 9.');
  await page.keyboard.press('Space');
  await expect(dialog.getByText('#407 has a new place in Milestone Work.')).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Milestone Work')[3]).toBe('#407');
  await expect(handle(dialog, '#407')).toBeFocused();
  expect(writesOf(sandbox)).toBe(1);
});

test('M14 priorities are shown in the order of the rows', async ({ page }) => {
  const dialog = await openArrange(page);
  const work = dialog.getByRole('list', { name: /^Milestone Work/ }).getByRole('listitem');
  await expect(work).toHaveCount(9);
  await expect(work.first()).toContainText('#398');
  await expect(work.first()).toContainText('Priority 1');
});

test('M14 an edit that somebody saved meanwhile stays', async ({ page, sandbox }) => {
  const dialog = await openArrange(page);
  sandbox.faults.beforeApply({ method: 'PUT', path: /issues\/413/ }, () =>
    editElsewhere(sandbox.world, (text) => text.replace('| Unweighted |', '| Weighed tomorrow |')),
  );
  await handle(dialog, '#405').press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(dialog.getByText(/merged with the edit that/)).not.toHaveCount(0);
  await expect(dialog.getByText('Weighed tomorrow')).toBeVisible();
  expect(rowsIn(sandbox, 'Milestone Work')[2]).toBe('#405');
});

test('M14 a row is moved up from its own menu by keyboard', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
  const mark = page.getByRole('button', { name: /#407: / });
  await mark.focus();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: /#407/ });
  await popover.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect(popover).toContainText('#407 has a new place in Milestone Work.');
  expect(rowsIn(sandbox, 'Milestone Work')[4]).toBe('#407');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('M14 where the place is gone meanwhile, it says so and leaves the row where it is', async ({
  page,
  sandbox,
}) => {
  const dialog = await openArrange(page);
  await dialog.getByRole('checkbox', { name: 'Select #407' }).check();
  await dialog.getByLabel('Place').selectOption({ label: 'Before #398' });
  editElsewhere(sandbox.world, (text) => text.replace(/^\| #398 .*\n/m, ''));
  await dialog.getByRole('button', { name: 'Move 1 row' }).click();
  await expect(dialog.getByText(/The row or its new place is gone/)).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Milestone Work')).toContain('#407');
  await expect(dialog.getByRole('checkbox', { name: 'Select #398' })).toHaveCount(0);
});
