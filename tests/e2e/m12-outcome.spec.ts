import type { Page } from '@playwright/test';
import { issueByIid, planningIssue, type Sandbox, seedWorld, tokens, userByName } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';
import { violations } from './violations';

const why = 'The rest is refined on Monday';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Planned and done/ });
const section = (page: Page, name: RegExp) => dialog(page).getByRole('region', { name });

/** An issue of the team. */
function issue({ world }: Pick<Sandbox, 'world'>, iid: number) {
  const found = issueByIid(world, planningIssue(world).projectId, iid);
  if (!found) throw new Error(`the demo has no #${iid}`);
  return found;
}

async function finalize(page: Page): Promise<void> {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Finalize', exact: true }).click();
  const finalizing = page.getByRole('dialog', { name: /^Finalize/ });
  await finalizing.getByLabel('Why finalize anyway?').fill(why);
  await finalizing.getByRole('button', { name: 'Finalize', exact: true }).click();
  await expect(finalizing).toContainText('is finalized.');
  await finalizing.getByRole('button', { name: 'Close', exact: true }).last().click();
}

/** The demo's world with its plan closed by hand, and some of its work done since. */
function closedWorld() {
  const world = seedWorld(today);
  Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
  Object.assign(issue({ world }, 405), { state: 'closed', closedAt: world.daysAgo(0) });
  return world;
}

test.describe('M12 after finalizing', () => {
  test.use({ token: tokens.api });

  test('M12 the panel holds what was finalized against what became of it', async ({ page, sandbox }) => {
    await finalize(page);
    const plan = planningIssue(sandbox.world);
    Object.assign(issue(sandbox, 405), { state: 'closed', closedAt: sandbox.world.now() });
    plan.description = (plan.description ?? '').replace(/\| #402 .*\n/, '');
    const ada = userByName(sandbox.world, 'ada.moreno');
    Object.assign(issue(sandbox, 411), { milestoneId: plan.milestoneId, assigneeIds: [ada?.id] });
    await page.reload();
    const inPanel = planPanel(page).getByRole('region', { name: 'Planned and done' });
    await expect(inPanel).toContainText('3 of 25 weight completed');
    await expect(inPanel.getByRole('listitem')).toContainText([
      /Done 1/,
      /Still open \d/,
      /Dropped since 2/,
      /Cannot be read 1/,
      /Added since, unplanned 1/,
    ]);
    await expect(planPanel(page).getByRole('region', { name: /^Not ready/ })).toHaveCount(0);
    expect(await violations(page, ['milestone-plan'])).toEqual([]);
    await inPanel.getByRole('button', { name: /^Show each of them/ }).click();
    await expect(dialog(page)).toContainText('Compared with the plan as it was finalized.');
    await expect(dialog(page)).toContainText('3 of 25 weight completed');
    await expect(section(page, /^Done 1/)).toContainText('#405');
    await expect(section(page, /^Dropped since/)).toContainText('#402');
    await expect(section(page, /^Added since/)).toContainText('#411');
    await expect(section(page, /^Still open/)).toContainText('gitlab-org/gitlab#501234');
  });
});

test.describe('M12 of a plan without a closing comment', () => {
  test.use({ token: tokens.api, world: { build: closedWorld } });

  test('M12 the panel says what it is held against, and charts the last milestones', async ({ page }) => {
    await page.goto(planningUrl);
    await planPanel(page).getByRole('button', { name: 'Planned and done' }).click();
    await expect(dialog(page)).toContainText('No closing comment has this plan');
    const past = section(page, /^The last milestones/);
    await expect(past.getByRole('row')).toHaveCount(3);
    await expect(past.getByRole('img', { name: /^Chart of committed/ })).toBeVisible();
    await expect(past.getByRole('row').last()).toContainText('%');
    expect(await violations(page, ['milestone-tools'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, ['milestone-tools'])).toEqual([]);
  });

  test('M12 what cannot be read says so, and the rest is there', async ({ page, sandbox }) => {
    sandbox.faults.push({
      match: { path: /\/discussions/ },
      times: 99,
      respond: { status: 403, body: { message: '403 Forbidden' } },
    });
    await page.goto(planningUrl);
    await planPanel(page).getByRole('button', { name: 'Planned and done' }).click();
    await expect(dialog(page)).toContainText('GitLab does not allow you to do this.');
    await expect(section(page, /^The last milestones/)).toContainText('Not read:');
  });
});
