import type { Locator, Page } from '@playwright/test';
import { everyCheckWorld } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';
import { worldWith, worldWithDescription } from './worlds';

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Has the plan show every row it names: the rest of a long list comes when it is asked for. */
async function showAllRows(plan: Locator): Promise<void> {
  const more = plan.getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toBeVisible();
  await more.press('Enter');
  await expect(more).toHaveCount(0);
}

/** Opens the planning issue with all of its description showing. */
async function openWhole(page: Page): Promise<void> {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
}

test.describe('M5 every check has a row that shows it', () => {
  test.use({ world: { build: () => everyCheckWorld(today) } });

  test('in words', async ({ page }) => {
    await page.goto(planningUrl);
    await showAllRows(planPanel(page));
    for (const sentence of [
      'GitLab finds no such issue',
      'This is an epic, not an issue.',
      'This is a merge request, not an issue.',
      'The issue is closed, so its weight is not counted.',
      /The same issue is already in line \d+/,
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

test('M5 a mark stands beside its row and says what is wrong and what would fix it', async ({ page }) => {
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

for (const [place, viewport] of [
  ['at the bottom of the window', { width: 1280, height: 800 }],
  ['in a narrow window', { width: 400, height: 800 }],
] as const) {
  test(`what a mark says can be seen ${place}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openWhole(page);
    const mark = page.getByRole('button', { name: /#407: \d things? to look at/ });
    await mark.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await mark.click();
    const popover = page.getByRole('dialog', { name: /#407/ });
    await expect(popover).toBeFocused();
    await expect(popover).toBeInViewport({ ratio: 1 });
  });
}

test.describe('M5 with an issue in the Parking Lot that is closed', () => {
  test.use({
    world: worldWith((world) => {
      for (const issue of world.issues) if (issue.iid === 409) issue.state = 'closed';
    }),
  });

  test('what is wrong with a parked row is marked, too', async ({ page }) => {
    await openWhole(page);
    await page.getByRole('button', { name: '#409: 1 thing to look at' }).click();
    await expect(page.getByRole('dialog', { name: /#409/ })).toContainText('The issue is closed');
  });
});

test.describe('M5 under a Parking Lot heading of many words', () => {
  const heading = 'Parking Lot (work worth considering, each with a brief explanation)';
  test.use({ world: worldWithDescription((before) => before.replace('Parking Lot', heading)) });

  for (const width of [1440, 1000, 640, 400]) {
    test(`the button to add covers none of them, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWhole(page);
      const button = page.getByRole('button', { name: 'Add an issue to the Parking Lot' });
      await button.scrollIntoViewIfNeeded();
      const words = await page.getByRole('heading', { name: heading }).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].map((rect) => rect.toJSON() as DOMRect);
      });
      const box = await button.boundingBox();
      expect(box).not.toBeNull();
      expect(words.filter((word) => box && overlaps(word, box))).toEqual([]);
    });
  }
});

test('M5 every row of Milestone Work has a mark', async ({ page }) => {
  await openWhole(page);
  await expect(
    page.getByRole('region', { name: 'Status of the rows' }).getByRole('button', { name: /: / }),
  ).toHaveCount(9);
});

test('M5 what is not ready leads to its row', async ({ page }) => {
  await page.goto(planningUrl);
  await page.getByRole('button', { name: 'Show the row of #407' }).click();
  await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toBeFocused();
});

test('M5 marks go while the description is being edited, and come back', async ({ page }) => {
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
