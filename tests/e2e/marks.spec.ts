import type { Page } from '@playwright/test';
import { everyCheckWorld } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';

/** Opens the planning issue with all of its description showing. */
async function openWhole(page: Page): Promise<void> {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
}

test.describe('every check has a row that shows it', () => {
  test.use({ world: { build: () => everyCheckWorld(today) } });

  test('in words', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
    for (const sentence of [
      'GitLab shows no such issue',
      'This is an epic, not an issue.',
      'This is a merge request, not an issue.',
      'The issue is closed, so its weight is not counted.',
      /The same issue stands in line \d+ already/,
      'It is in the Parking Lot, too.',
      'It has no weight.',
      'Its weight of 8 is above 5.',
      /The row says weight \d, the issue says \d/,
      /Not refined: /,
      'No acceptance criteria',
      /Blocked: its label is/,
      /It has no milestone yet/,
      'Nobody is assigned',
      /The row names @[\w.-]+, the issue is assigned to/,
      'It has no metrics label',
      'Its metrics label is still ProdSecEngMetric::Pending.',
      'It has more than one metrics label',
      'no capacity stated',
      /\d over capacity/,
    ]) {
      await expect.soft(planPanel(page).getByText(sentence).first()).toBeAttached();
    }
  });
});

test('a mark stands beside its row and says what is wrong and what would fix it', async ({ page }) => {
  await openWhole(page);
  const mark = page.getByRole('button', { name: /#407: \d things? to look at/ });
  const row = page.getByTestId('work-item-description').getByRole('row', { name: /Unweighted/ });
  const [markBox, rowBox] = [await mark.boundingBox(), await row.boundingBox()];
  expect(
    markBox && rowBox && Math.abs(markBox.y + markBox.height / 2 - rowBox.y - rowBox.height / 2),
  ).toBeLessThan(12);

  await mark.click();
  const popover = page.getByRole('dialog', { name: /#407/ });
  await expect(popover).toContainText('It has no weight.');
  await expect(popover).toContainText('Agree on a weight and set it on the issue.');
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('every row of Milestone Work has a mark', async ({ page }) => {
  await openWhole(page);
  await expect(
    page.getByRole('region', { name: 'Status of the rows' }).getByRole('button', { name: /: / }),
  ).toHaveCount(9);
});

test('what is not ready leads to its row', async ({ page }) => {
  await page.goto(planningUrl);
  await page.getByRole('button', { name: 'Show the row of #407' }).click();
  await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toBeFocused();
});

test('marks go while the description is being edited, and come back', async ({ page }) => {
  await openWhole(page);
  const marks = page.getByRole('region', { name: 'Status of the rows' }).getByRole('button', { name: /: / });
  await expect(marks).toHaveCount(9);
  await page.getByTestId('work-item-edit-form-button').click();
  await expect(page.locator('#work-item-description')).toBeVisible();
  await expect(marks).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByTestId('show-all-btn').click();
  await expect(marks).toHaveCount(9);
});
