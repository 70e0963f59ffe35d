import { tokens, userByName } from '../../sandbox';
import { openTool, planPanel } from '../../scripts/actions';
import { popupOver } from '../../scripts/tour/popup';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { violations } from './violations';
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
    'It needs a higher role in gitlab-org/gitlab.',
  );
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('Roles: in the popup, what GitLab does not let them do is off, with the reason', async ({
  browserWithExtension,
  sandbox,
}) => {
  const popup = await popupOver(issueUrl(411), browserWithExtension);
  const park = popup.getByRole('region', { name: 'Park this issue' });
  await expect(park).toContainText('GitLab does not let you change this planning issue.');
  await expect(park.getByRole('textbox')).toHaveCount(0);
  const retro = popup.getByRole('region', { name: 'Retrospective' });
  await expect(retro).toContainText('GitLab does not let you change this retrospective.');
  for (const name of ['Create it', 'Add a retro item'])
    await expect(retro.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
  await expect(popup.getByText(/token/)).toHaveCount(0);
  expect(await violations(popup, ['body'])).toEqual([]);
  expect(sandbox.requests.filter(({ method, path }) => method === 'PUT' || /issues$/.test(path))).toEqual([]);
});
