import type { Page } from '@playwright/test';
import { type Issue, planningIssue, type Sandbox, seedWorld, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { popupOver } from '../../scripts/tour/popup';
import { expect, issueUrl, planningUrl, test, today } from './fixtures';
import { violations } from './violations';

const item = 'Reviews took a day at most';

/** The retrospective of the milestone under way: #410, of the plan before. */
function retrospective({ world }: Sandbox): Issue {
  const { projectId } = planningIssue(world);
  const found = world.issues.find((issue) => issue.projectId === projectId && issue.iid === 410);
  if (!found) throw new Error('the demo has a retrospective');
  return found;
}

const inPanel = (page: Page) => planPanel(page).getByRole('region', { name: 'Retrospective' });
const inPopup = (popup: Page) => popup.getByRole('region', { name: 'Retrospective' });

async function add(popup: Page, text: string): Promise<void> {
  await inPopup(popup).getByLabel('What is it?').selectOption('What went well');
  await inPopup(popup).getByLabel('Retro item').fill(text);
  await inPopup(popup).getByRole('button', { name: 'Add item' }).click();
}

/** The demo's world without an open planning issue. */
function closedWorld() {
  const world = seedWorld(today);
  Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
  return world;
}

test.describe('M13 with a token', () => {
  test.use({ token: tokens.api });

  test('M13 the panel creates the sub-task where it is missing, and shows when it is due', async ({
    page,
    sandbox,
  }) => {
    await page.goto(planningUrl);
    await expect(inPanel(page)).toContainText('has no retrospective sub-task yet.');
    await inPanel(page).getByRole('button', { name: 'Create it' }).click();
    await expect(inPanel(page).getByRole('link', { name: /retrospective$/ })).toBeVisible();
    await expect(inPanel(page)).toContainText(/Due \w{3}/);
    const plan = planningIssue(sandbox.world);
    const tasks = sandbox.world.issues.filter(({ parentId }) => parentId === plan.id);
    expect(tasks).toMatchObject([{ type: 'TASK', dueDate: expect.stringMatching(/^\d{4}-/) }]);
    await page.reload();
    await expect(inPanel(page).getByRole('link', { name: /retrospective$/ })).toBeVisible();
  });

  test('M13 the popup shows the sub-task with its due date, and adds an item on any page', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await expect(inPopup(popup).getByRole('link', { name: /retrospective/ })).toBeVisible();
    await expect(inPopup(popup)).toContainText(/(Was due|Due) \w{3}/);
    await inPopup(popup).getByRole('button', { name: 'Add a retro item' }).click();
    await add(popup, item);
    await expect(inPopup(popup)).toContainText('Added to');
    expect(retrospective(sandbox).description).toContain(`- Reviews were quick\n- ${item}\n`);
  });

  test('M13 an item is text: it runs nothing and notifies nobody', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const popup = await popupOver('https://gitlab.com/gitlab-org/gitlab', browserWithExtension);
    await inPopup(popup).getByRole('button', { name: 'Add a retro item' }).click();
    await add(popup, '/close @all');
    await expect(inPopup(popup)).toContainText('Added to');
    expect(retrospective(sandbox)).toMatchObject({ state: 'opened' });
    expect(retrospective(sandbox).description).toContain('- \\/close \\@all');
  });

  test('M13 an item typed and not sent is there again, and one refused says why', async ({
    browserWithExtension,
    sandbox,
  }) => {
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await inPopup(popup).getByRole('button', { name: 'Add a retro item' }).click();
    await inPopup(popup).getByLabel('Retro item').fill(item);
    await popup.reload();
    await inPopup(popup).getByRole('button', { name: 'Add a retro item' }).click();
    await expect(inPopup(popup).getByLabel('Retro item')).toHaveValue(item);
    sandbox.faults.push({
      match: { method: 'PUT', path: /\/issues\/410/ },
      respond: { status: 403, body: { message: '403 Forbidden' } },
    });
    await inPopup(popup).getByRole('button', { name: 'Add item' }).click();
    await expect(inPopup(popup)).toContainText('GitLab does not allow you to do this.');
    await expect(inPopup(popup).getByLabel('Retro item')).toHaveValue(item);
  });

  test('M13 the popup with its form is accessible', async ({ browserWithExtension }) => {
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await inPopup(popup).getByRole('button', { name: 'Add a retro item' }).click();
    await expect(inPopup(popup).getByLabel('Retro item')).toBeFocused();
    expect(await violations(popup, ['body'])).toEqual([]);
  });
});

test.describe('M13 and M12 where no plan is open', () => {
  test.use({ token: tokens.api, world: { build: closedWorld } });

  test('M12 the popup creates the next planning issue', async ({ browserWithExtension, sandbox }) => {
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await popup.getByRole('button', { name: 'Create the next one' }).click();
    await expect(popup.getByRole('heading', { level: 3, name: /Milestone Planning/ })).toBeVisible();
    await expect(popup.getByText('No planning issue is open.')).toHaveCount(0);
    const { projectId } = planningIssue(sandbox.world);
    const open = sandbox.world.issues.filter(
      (issue) =>
        issue.projectId === projectId &&
        issue.state === 'opened' &&
        issue.labels.includes('Milestone Planning'),
    );
    expect(open).toHaveLength(1);
  });
});

test.describe('M13 without a token', () => {
  test('M13 creating and adding are off, and say why', async ({ page, browserWithExtension }) => {
    await page.goto(planningUrl);
    await expect(inPanel(page).getByRole('button', { name: 'Create it' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await expect(popup.getByText(/set up your access token/)).toHaveCount(1);
    for (const name of ['Create it', 'Add a retro item']) {
      const button = inPopup(popup).getByRole('button', { name });
      await expect(button).toHaveAttribute('aria-disabled', 'true');
      await expect(button).toHaveAccessibleDescription(/set up your access token/);
    }
  });
});
