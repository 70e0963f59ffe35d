import type { Locator, Page } from '@playwright/test';
import { type Note, planningIssue, type Sandbox, tokens, userByName, writeIssue } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { worldWith } from './worlds';

/** Everybody in the demo's plan, in the order of its Capacity table. */
const people = ['ada.moreno', 'bilal.k', 'chidi', 'dagny-l'];

/** The workload threads of the planning issue, as GitLab has them. */
function threads({ world }: Sandbox): Note[] {
  const { id } = planningIssue(world);
  return world.notes.filter(
    ({ issueId, body }) => issueId === id && body.startsWith('<!-- milestone-planner:workload'),
  );
}

const mentions = (body: string) => body.match(/(?<!\\)@[\w.-]+/g);

async function openThreads(page: Page): Promise<Locator> {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Workload threads' }).click();
  const dialog = page.getByRole('dialog', { name: 'Workload threads' });
  await expect(dialog.getByRole('list', { name: 'People' })).toBeVisible();
  return dialog;
}

const person = (dialog: Locator, username: string) =>
  dialog
    .getByRole('list', { name: 'People' })
    .getByRole('listitem')
    .filter({ has: dialog.page().getByRole('checkbox', { name: `Post for @${username}` }) });

/** The manager is signed in. */
const asManager = worldWith((world) => {
  world.sessionUserId = userByName(world, 'mira.solano')?.id ?? null;
});

test.use({ token: tokens.manager, world: asManager });

test('M11 each person gets one thread with their rows, after a preview, and is the only one mentioned', async ({
  page,
  sandbox,
}) => {
  const dialog = await openThreads(page);
  expect(threads(sandbox)).toEqual([]);
  const chidi = person(dialog, 'chidi');
  await chidi.getByText('What is posted for @chidi').click();
  await expect(chidi).toContainText('| 1 | gitlab-org/gitlab#499871+ | 2 |');
  await expect(chidi).toContainText('4 of 4 weight points committed');
  await dialog.getByRole('checkbox', { name: 'Post for @dagny-l' }).uncheck();
  await dialog.getByRole('button', { name: 'Open 3 threads' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await expect(dialog.getByRole('list', { name: 'Result of each item' })).toContainText(
    'The thread was opened.',
  );

  expect(await violations(page, ['milestone-tools'])).toEqual([]);
  await expect(person(dialog, 'chidi')).toContainText('Up to date');
  await expect(person(dialog, 'chidi')).toContainText('Not resolved');
  await expect(person(dialog, 'chidi').getByRole('link', { name: 'Open the thread' })).toHaveAttribute(
    'href',
    /413#note_\d+$/,
  );
  await expect(person(dialog, 'dagny-l')).toContainText('No thread yet');
  expect(threads(sandbox).map(({ body }) => mentions(body))).toEqual([
    ['@ada.moreno'],
    ['@bilal.k'],
    ['@chidi'],
  ]);
  expect(sandbox.world.quickActionRuns).toEqual([]);
});

test('M11 who has a thread gets no second one; a thread is brought up to date when rows changed, and shown resolved', async ({
  page,
  sandbox,
}) => {
  const { world } = sandbox;
  const first = await openThreads(page);
  await first.getByRole('button', { name: 'Open 4 threads' }).click();
  await expect(first).toContainText('Every thread is up to date.');
  expect(threads(sandbox)).toHaveLength(people.length);

  for (const note of threads(sandbox)) note.resolved = note.body.includes('@bilal.k');
  const issue = world.issues.find(({ iid }) => iid === 405);
  const bilal = userByName(world, 'bilal.k');
  if (issue && bilal) writeIssue(world, issue, { weight: 4 }, bilal);
  const again = await openThreads(page);
  await expect(person(again, 'bilal.k')).toContainText('Resolved');
  await expect(person(again, 'dagny-l')).toContainText('Rows changed since');
  await again.getByRole('button', { name: 'Update 1 thread' }).click();
  await expect(again).toContainText('The thread was brought up to date.');
  await expect(person(again, 'dagny-l')).toContainText('Up to date');
  expect(threads(sandbox)).toHaveLength(people.length);
  expect(threads(sandbox).find(({ body }) => body.includes('@dagny-l,'))?.body).toContain(
    '| 1 | #405+ | 4 |',
  );
});

test('M11 a thread whose answer was lost is not doubled when it is tried again', async ({
  page,
  sandbox,
}) => {
  const dialog = await openThreads(page);
  sandbox.faults.push({
    match: { method: 'POST', path: /discussions/ },
    respond: { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502</h1>' },
  });
  await dialog.getByRole('button', { name: 'Open 4 threads' }).click();
  const results = dialog.getByRole('list', { name: 'Result of each item' });
  await expect(results).toContainText('GitLab has trouble answering.');
  sandbox.faults.push({ match: { method: 'POST', path: /discussions/ }, respond: 'applied-then-disconnect' });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toContainText('Every thread is up to date.');
  expect(threads(sandbox)).toHaveLength(people.length);
});

test.describe('with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('M11 posting threads is offered with the reason why it cannot be done', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(
      planPanel(page).getByRole('button', { name: /Workload threads: .*can only read/ }),
    ).toBeVisible();
  });
});
