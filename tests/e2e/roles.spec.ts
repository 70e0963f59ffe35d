import { tokens, userByName } from '../../sandbox';
import { openTool, planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { worldWith } from './worlds';

test.use({
  token: tokens.guest,
  world: worldWith((world) => {
    world.sessionUserId = userByName(world, 'guest.visitor')?.id ?? null;
  }),
});

test('Roles: whom GitLab lets comment and no more is told so, and can do what a comment takes', async ({
  page,
  sandbox,
}) => {
  await page.goto(planningUrl);
  const panel = planPanel(page);
  for (const tool of ['Capacity', 'Carry over', 'Finalize']) {
    const barred = panel.getByRole('button', { name: new RegExp(`^${tool}: GitLab does not let you`) });
    await expect(barred).toHaveAttribute('aria-disabled', 'true');
  }
  await expect(page.getByRole('region', { name: 'Add to the Parking Lot' })).toContainText(
    'GitLab does not let you change this planning issue',
  );
  const threads = await openTool(page, 'Workload threads');
  await expect(threads.getByRole('button', { name: /^Open \d threads/ })).toBeEnabled();
  await page.keyboard.press('Escape');

  const commit = await openTool(page, 'Commit');
  await expect(commit.getByRole('region', { name: /^Cannot be committed to/ })).toContainText(
    'your role in gitlab-org/gitlab does not allow it',
  );
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});
