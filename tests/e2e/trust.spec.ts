import { tokens } from '../../sandbox';
import { parkIssue, planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { worldWith, worldWithDescription } from './worlds';

test.use({ token: tokens.api });

test('the token is nowhere a page, a message or a log could find it', async ({ page, sandbox }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  await parkIssue(page, 'gitlab-org/gitlab#504120', 'Asked for');
  await expect(page.getByText('is in the Parking Lot.')).toBeVisible();
  expect(await page.content()).not.toContain(tokens.api);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain(tokens.api);
  expect(said.join('\n')).not.toContain(tokens.api);
  const placesOfToken = sandbox.requests.filter(({ path, body }) => (path + body).includes(tokens.api));
  expect(placesOfToken).toEqual([]);
});

test('a click that no person made writes nothing', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  const form = page.getByRole('region', { name: 'Add to the Parking Lot' });
  await form.getByLabel('Issue', { exact: true }).fill('#411');
  await form.getByLabel('Why this milestone?').fill('A page pretends');
  await form
    .getByRole('button', { name: 'Add to the Parking Lot' })
    .evaluate((button) => (button as HTMLButtonElement).click());
  await expect(form.getByRole('button', { name: 'Add to the Parking Lot' })).toBeEnabled();
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test.describe('an issue from hell', () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>" onclick="x';
  test.use({
    world: worldWith((world) => {
      for (const issue of world.issues) if (issue.iid !== 413) issue.title = hostile;
      for (const milestone of world.milestones) milestone.description = hostile;
    }),
  });

  test('stays text', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page).getByText(hostile).first()).toBeVisible();
    expect(await page.title()).not.toMatch(/^[12]$/);
  });
});

test.describe('a page that only says it is a planning issue', () => {
  test.use({
    world: worldWith(
      (world) =>
        void world.issues.forEach((issue) => {
          issue.labels = issue.labels.filter((label) => label !== 'Milestone Planning');
        }),
    ),
  });

  test('gets nothing', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await page.getByTestId('work-item-labels').evaluate((labels) => {
      const forged = document.createElement('span');
      forged.className = 'gl-label';
      forged.innerHTML = '<span class="gl-label-text">Milestone Planning</span>';
      labels.append(forged);
    });
    const confirmed = () =>
      sandbox.requests.some(({ path, status }) => /^\/api\/.*413/.test(path) && status === 200);
    await expect.poll(confirmed).toBe(true);
    await expect(page.locator('milestone-plan')).toHaveCount(0);
  });
});

test.describe('a description nobody planned for', () => {
  test.use({ world: worldWithDescription(() => '') });

  test('an empty one is an empty plan, and takes a first row', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toContainText('Milestone Work has no rows yet.');
    await parkIssue(page, '#411', 'The first one');
    await expect(page.getByRole('cell', { name: 'The first one' })).toBeVisible();
  });
});
