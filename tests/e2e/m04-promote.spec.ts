import type { Page } from '@playwright/test';
import { planningIssue, type Sandbox, tokens, userByName } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { openArrange, rowsIn, writesOf } from './rows';
import { violations } from './violations';
import { editElsewhere, worldWith } from './worlds';

const refined = 'gitlab-org/gitlab#503311';
const unrefined = '#409';

const stored = ({ world }: Sandbox) => planningIssue(world).description ?? '';

async function openWhole(page: Page): Promise<void> {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
}

test.use({ token: tokens.api });

test('M4 a parked row is promoted from its menu by keyboard, keeps its words, and can be parked back', async ({
  page,
  sandbox,
}) => {
  await openWhole(page);
  const mark = page.getByRole('button', { name: `Actions for ${refined}` });
  await mark.focus();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: new RegExp(refined) });
  await expect(popover).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(popover.getByRole('button', { name: 'Promote to Milestone Work' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(popover).toContainText(`${refined} is in Milestone Work`);
  await expect(popover).toContainText('Closes the last gap from the threat model');
  expect(rowsIn(sandbox, 'Milestone Work').at(-1)).toBe(refined);
  expect(rowsIn(sandbox, 'Parking Lot')).toEqual([unrefined]);
  expect(writesOf(sandbox)).toBe(1);

  await expect(popover).toBeFocused();
  await page.keyboard.press('Escape');
  const moved = page.getByRole('button', { name: new RegExp(`^${refined}: `) });
  await expect(moved).toBeFocused();
  await page.keyboard.press('Enter');
  await popover.getByRole('button', { name: 'Park back' }).press('Enter');
  await expect(popover).toContainText(`${refined} is in the Parking Lot`);
  expect(rowsIn(sandbox, 'Parking Lot')).toEqual([unrefined, refined]);
  expect(stored(sandbox)).toContain('Closes the last gap from the threat model');
});

test.describe('that nobody refined', () => {
  test.use({
    world: worldWith((world) => {
      const issue = world.issues.find(({ iid }) => iid === 409);
      if (!issue) throw new Error('the demo has no #409');
      issue.weight = null;
      issue.labels = [];
    }),
  });

  test('M4 a row that is not refined is promoted after a warning that names what is missing', async ({
    page,
    sandbox,
  }) => {
    await openWhole(page);
    await page.getByRole('button', { name: `Actions for ${unrefined}` }).click();
    const popover = page.getByRole('dialog', { name: new RegExp(unrefined) });
    await popover.getByRole('button', { name: 'Promote to Milestone Work' }).click();
    await expect(popover.getByRole('alert')).toContainText('Not refined');
    expect(writesOf(sandbox)).toBe(0);
    await popover.getByRole('button', { name: 'Promote anyway' }).click();
    await expect(popover).toContainText(`${unrefined} is in Milestone Work`);
    expect(rowsIn(sandbox, 'Milestone Work').at(-1)).toBe(unrefined);
  });
});

test('M4 an edit that somebody saved meanwhile stays, and is named', async ({ page, sandbox }) => {
  await openWhole(page);
  sandbox.faults.beforeApply({ method: 'PUT', path: /issues\/413/ }, () =>
    editElsewhere(sandbox.world, (text) => text.replace('## Capacity', 'Mind the audit.\n\n## Capacity')),
  );
  await page.getByRole('button', { name: `Actions for ${refined}` }).click();
  const popover = page.getByRole('dialog', { name: new RegExp(refined) });
  await popover.getByRole('button', { name: 'Promote to Milestone Work' }).click();
  const author = userByName(sandbox.world, 'bilal.k')?.name ?? 'nobody';
  await expect(popover).toContainText(`merged with the edit that ${author}`);
  expect(stored(sandbox)).toContain('Mind the audit.');
  expect(rowsIn(sandbox, 'Milestone Work').at(-1)).toBe(refined);
});

test('M4 several parked rows are promoted together to a chosen place, after seeing what they would add', async ({
  page,
  sandbox,
}) => {
  const dialog = await openArrange(page);
  await expect(dialog.getByRole('table', { name: 'What is committed' })).toBeVisible();
  for (const name of [unrefined, refined])
    await dialog.getByRole('checkbox', { name: `Select ${name}` }).check();
  const whatIf = dialog.getByRole('table', { name: 'What would be committed with 2 more rows' });
  const total = whatIf.getByRole('row', { name: /^Total/ }).getByRole('cell');
  await expect(total).toHaveText([
    /^25 of 31, 6 under capacity/,
    /^30 of 31, 1 under capacity · 1 unweighted/,
  ]);
  await dialog.getByLabel('Place').selectOption({ label: 'Before #407' });
  await dialog.getByRole('button', { name: 'Promote 2 rows' }).click();
  await expect(dialog.getByText('2 rows are in Milestone Work.')).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Milestone Work').slice(5, 8)).toEqual([refined, unrefined, '#407']);
  expect(rowsIn(sandbox, 'Parking Lot')).toEqual([]);
  expect(writesOf(sandbox)).toBe(1);

  for (const name of ['#398', '#407']) await dialog.getByRole('checkbox', { name: `Select ${name}` }).check();
  await dialog.getByRole('button', { name: 'Park back 2 rows' }).click();
  await expect(dialog.getByText('2 rows are in the Parking Lot')).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Parking Lot')).toEqual(['#398', '#407']);
  expect(stored(sandbox)).toContain('Waiting for review');
});

test('M4 without a connection the move is kept, and sent once there is one', async ({
  page,
  context,
  sandbox,
}) => {
  const dialog = await openArrange(page);
  await context.setOffline(true);
  await dialog.getByRole('checkbox', { name: `Select ${refined}` }).check();
  await dialog.getByRole('button', { name: 'Promote 1 row' }).click();
  await expect(dialog.getByText(/The change is kept and will be sent by itself/)).not.toHaveCount(0);
  expect(rowsIn(sandbox, 'Milestone Work')).not.toContain(refined);
  await context.setOffline(false);
  // Playwright tells pages that they are online again, and not a worker.
  await context
    .serviceWorkers()
    .at(-1)
    ?.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => rowsIn(sandbox, 'Milestone Work').at(-1)).toBe(refined);
  expect(rowsIn(sandbox, 'Parking Lot')).toEqual([unrefined]);
});

test.describe('with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('M4 everything is shown, what it would add too, and why nothing can be moved', async ({ page }) => {
    const dialog = await openArrange(page);
    await expect(dialog.getByText(/Your token can only read/)).not.toHaveCount(0);
    await expect(dialog.getByRole('checkbox', { name: `Select ${refined}` })).toBeDisabled();
  });
});

test('M4 the panel’s list leads to a row among those to arrange, and axe finds nothing there', async ({
  page,
}) => {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Arrange #407' }).click();
  const dialog = page.getByRole('dialog', { name: 'Arrange rows' });
  await expect(dialog.getByRole('checkbox', { name: 'Select #407' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: `Select ${refined}` }).check();
  expect(await violations(page, ['milestone-tools'])).toEqual([]);
});
