import type { Page } from '@playwright/test';
import { planningIssue, type Sandbox, tokens, userByName } from '../../sandbox';
import { expect, planningUrl, test } from './fixtures';
import { editElsewhere, worldWith } from './worlds';

const refined = 'gitlab-org/gitlab#503311';
const unrefined = '#409';

const stored = ({ world }: Sandbox) => planningIssue(world).description ?? '';
const writes = ({ requests }: Sandbox) =>
  requests.filter(({ method, path }) => method === 'PUT' && path.startsWith('/api/'));

/** The references of a section's rows, top to bottom, as GitLab has them. */
function rowsOf(sandbox: Sandbox, section: 'Milestone Work' | 'Parking Lot'): string[] {
  const text = stored(sandbox).split(`## ${section}`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| ([^|]*?) \|/gm)].map((match) => match[1] ?? '').slice(2);
}

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
  expect(rowsOf(sandbox, 'Milestone Work').at(-1)).toBe(refined);
  expect(rowsOf(sandbox, 'Parking Lot')).toEqual([unrefined]);
  expect(writes(sandbox)).toHaveLength(1);

  await expect(popover).toBeFocused();
  await page.keyboard.press('Escape');
  const moved = page.getByRole('button', { name: new RegExp(`^${refined}: `) });
  await expect(moved).toBeFocused();
  await page.keyboard.press('Enter');
  await popover.getByRole('button', { name: 'Park back' }).press('Enter');
  await expect(popover).toContainText(`${refined} is in the Parking Lot`);
  expect(rowsOf(sandbox, 'Parking Lot')).toEqual([unrefined, refined]);
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
    expect(writes(sandbox)).toEqual([]);
    await popover.getByRole('button', { name: 'Promote anyway' }).click();
    await expect(popover).toContainText(`${unrefined} is in Milestone Work`);
    expect(rowsOf(sandbox, 'Milestone Work').at(-1)).toBe(unrefined);
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
  expect(rowsOf(sandbox, 'Milestone Work').at(-1)).toBe(refined);
});
