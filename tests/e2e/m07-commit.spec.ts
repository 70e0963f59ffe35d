import type { Locator, Page } from '@playwright/test';
import {
  everyCheckWorld,
  type Issue,
  issueByIid,
  projectByPath,
  type Sandbox,
  teamProjectPath,
  tokens,
  userByName,
  type World,
  writeIssue,
} from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';
import { violations } from './violations';

const product = 'gitlab-org/gitlab';

test.use({ token: tokens.api, world: { build: () => everyCheckWorld(today) } });

const dialogOf = (page: Page) => page.getByRole('dialog');
const rowOf = (dialog: Locator, reference: string) =>
  dialog
    .getByRole('list', { name: 'Rows to commit to' })
    .getByRole('listitem')
    .filter({ has: dialog.page().getByRole('checkbox', { name: `Commit to ${reference}`, exact: true }) });
const resultOf = (dialog: Locator, reference: string) =>
  dialog
    .getByRole('list', { name: 'Result of each item' })
    .getByRole('listitem')
    .filter({ hasText: reference });

/** Opens the tool and waits for its review. */
async function review(page: Page): Promise<Locator> {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Commit', exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('list', { name: 'Rows to commit to' })).toBeVisible();
  return dialog;
}

function issueIn(world: World, iid: number, projectPath = teamProjectPath): Issue {
  const issue = issueByIid(world, projectByPath(world, projectPath)?.id ?? 0, iid);
  if (!issue) throw new Error(`the demo has no ${projectPath}#${iid}`);
  return issue;
}

const milestoneOf = ({ milestones }: World, issue: Issue) =>
  milestones.find(({ id }) => id === issue.milestoneId)?.title ?? null;
const writes = ({ requests }: Sandbox, iid: number) =>
  requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/issues/${iid}`));

test('M7 the review says exactly what will change, and which rows cannot be committed to', async ({
  page,
}) => {
  const dialog = await review(page);
  await expect(rowOf(dialog, '#398')).toContainText('Milestone: 19.7 → 19.8');
  await expect(rowOf(dialog, `${product}#500417`)).toContainText('Assignees: + @chidi');
  await expect(rowOf(dialog, '#405')).toContainText('Nothing to change');
  await expect(rowOf(dialog, '#407')).toContainText('Not refined yet');
  await expect(dialog.getByRole('checkbox', { name: 'Commit to #398' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Commit to #407' })).not.toBeChecked();
  const excluded = dialog.getByRole('region', { name: /Cannot be committed to/ });
  for (const why of [
    'an epic or a merge request',
    'is closed',
    'An earlier row names',
    'finds no such issue',
  ])
    await expect(excluded).toContainText(why);
  expect(await violations(page, ['milestone-tools'])).toEqual([]);
});

test('M7 committing sets what was shown and no more, with a result per row, and the plan is read again', async ({
  page,
  sandbox,
}) => {
  const { world } = sandbox;
  const dialog = await review(page);
  const elsewhere = planPanel(page).getByText('Its milestone is 19.7, not 19.8.');
  await expect(elsewhere.first()).toBeVisible();
  await dialog.getByLabel('ProdSecEngMetric for rows that have none').selectOption('Internal');
  await dialog.getByLabel('ProdSecEngMetric of #398').selectOption('Paved Road');
  await dialog.getByRole('checkbox', { name: '#405: Set weight 2' }).check();
  await dialog.getByRole('button', { name: /^Commit to \d issues$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^(\d) of \1 done\.$/);
  await expect(resultOf(dialog, '#398')).toContainText('Set: milestone and labels.');
  await expect(resultOf(dialog, '#405')).toContainText('Set: weight.');
  expect(await violations(page, ['milestone-tools'])).toEqual([]);

  const carried = issueIn(world, 398);
  expect(milestoneOf(world, carried)).toBe('19.8');
  expect(carried.labels).toContain('ProdSecEngMetric::Paved Road');
  expect(carried.labels).not.toContain('ProdSecEngMetric::Tooling Integration');
  expect(issueIn(world, 405).weight).toBe(2);
  const late = issueIn(world, 500417, product);
  expect(milestoneOf(world, late)).toBe('19.8');
  expect(late.labels).toContain('ProdSecEngMetric::Internal');
  expect(late.assigneeIds).toEqual([userByName(world, 'chidi')?.id]);
  expect(writes(sandbox, 407)).toEqual([]);
  expect(world.labelsCreatedByWrites).toEqual([]);

  await dialog.getByRole('button', { name: 'Review again' }).click();
  await expect(rowOf(dialog, '#398')).toContainText('Nothing to change');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(elsewhere).toHaveCount(0);
});

test('M7 a row that fails says why, and can be tried again', async ({ page, sandbox }) => {
  const { world } = sandbox;
  const dialog = await review(page);
  // Between review and commit somebody takes the milestone out of one group, and the role in the other project.
  const lost = world.milestones.filter(
    ({ title, owner }) =>
      title === '19.8' && owner.kind === 'group' && ownerPath(world, owner.id) === 'gitlab-org',
  );
  for (const milestone of lost) milestone.title = '19.8 (moved)';
  sandbox.faults.push({
    match: { method: 'PUT', path: /issues\/398/ },
    respond: { status: 403, body: { message: '403 Forbidden' } },
  });
  await dialog.getByRole('button', { name: /^Commit to \d issues$/ }).click();
  await expect(dialog.getByRole('status')).toContainText('failed');
  await expect(resultOf(dialog, '#398')).toContainText('GitLab does not allow you to do this.');
  await expect(resultOf(dialog, '#500417')).toContainText(
    `Milestone 19.8 does not exist in ${product} or a group above it. Create it there, then try again.`,
  );
  await expect(resultOf(dialog, '#402')).toContainText('Done');

  for (const milestone of lost) milestone.title = '19.8';
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^(\d) of \1 done\.$/);
  expect(milestoneOf(world, issueIn(world, 500417, product))).toBe('19.8');
  expect(writes(sandbox, 402)).toHaveLength(1);
});

test('M7 a stop holds between rows, and a commit goes on after its worker was killed', async ({
  page,
  sandbox,
  context,
}) => {
  const { world } = sandbox;
  const dialog = await review(page);
  sandbox.faults.push({ match: { method: 'PUT', path: /issues\/402/ }, respond: { delayMs: 1_500 } });
  await dialog.getByRole('button', { name: /^Commit to \d issues$/ }).click();
  await expect(resultOf(dialog, '#402')).toContainText('Under way');
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('Stopped. 2 of 4 done.');
  expect(writes(sandbox, 409)).toEqual([]);

  sandbox.faults.push({ match: { method: 'PUT', path: /issues\/500417/ }, respond: { delayMs: 2_000 } });
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(resultOf(dialog, '#500417')).toContainText('Under way');
  const inspector = await context.newCDPSession(page);
  await inspector.send('ServiceWorker.enable');
  await inspector.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await planPanel(page).getByRole('button', { name: 'Commit', exact: true }).click();
  await expect(dialog).toContainText('This was not finished.');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done.');
  for (const issue of [issueIn(world, 500417, product), issueIn(world, 409)])
    expect(milestoneOf(world, issue)).toBe('19.8');
  expect(writes(sandbox, 398)).toHaveLength(1);
  expect(writes(sandbox, 409)).toHaveLength(1);
});

test('M7 an undo puts back what the commit changed, and leaves what somebody changed since', async ({
  page,
  sandbox,
}) => {
  const { world } = sandbox;
  const [carried, forks] = [issueIn(world, 398), issueIn(world, 402)];
  const before = [...forks.assigneeIds];
  const dialog = await review(page);
  await dialog.getByRole('button', { name: /^Commit to \d issues$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done.');
  const bilal = userByName(world, 'bilal.k');
  if (!bilal) throw new Error('the demo has no bilal.k');
  writeIssue(world, carried, { milestoneId: null }, bilal);

  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await planPanel(page).getByRole('button', { name: 'Commit', exact: true }).click();
  await dialog.getByRole('button', { name: /^Show the commit of/ }).click();
  await dialog.getByRole('button', { name: 'Undo…' }).click();
  await expect(dialog.getByRole('list', { name: 'What is put back' })).toContainText(
    'Milestone: 19.8 → 19.7',
  );
  await dialog.getByRole('button', { name: 'Put back 4 issues' }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done.');
  await expect(resultOf(dialog, '#398')).toContainText(
    'Changed by somebody else since, so left alone: milestone.',
  );
  await expect(resultOf(dialog, '#402')).toContainText('Put back: assignees.');
  expect(milestoneOf(world, carried)).toBeNull();
  expect(forks.assigneeIds).toEqual(before);
  expect(milestoneOf(world, issueIn(world, 409))).toBeNull();
});

test('M7 the record of a commit stays with the plan once it is finalized', async ({ page, sandbox }) => {
  const { world } = sandbox;
  const dialog = await review(page);
  await dialog.getByRole('button', { name: /^Commit to \d issues$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('4 of 4 done.');
  const ada = userByName(world, 'ada.moreno');
  if (!ada) throw new Error('the demo has no ada.moreno');
  writeIssue(world, issueIn(world, 413), { stateEvent: 'close' }, ada);
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Commit', exact: true }).click();
  await dialog.getByRole('button', { name: /^Show the commit of/ }).click();
  await expect(resultOf(dialog, '#398')).toContainText('Set: milestone.');
  await expect(dialog.getByRole('button', { name: 'Undo…' })).toBeVisible();
});

test.describe('with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('M7 committing is there, and says why it cannot be used', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(
      planPanel(page).getByRole('button', { name: /^Commit: Your token can only read/ }),
    ).toBeVisible();
  });
});

function ownerPath({ groups }: World, id: number): string {
  return groups.find((group) => group.id === id)?.fullPath ?? '';
}
