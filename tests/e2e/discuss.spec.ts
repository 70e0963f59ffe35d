import type { Locator, Page } from '@playwright/test';
import { planningIssue, type Sandbox, tokens } from '../../sandbox';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';

const row = '#407';

async function openTool(page: Page, tool: string, title: string): Promise<Locator> {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: new RegExp(`^${row}: `) }).click();
  await page
    .getByRole('dialog', { name: new RegExp(row) })
    .getByRole('button', { name: tool })
    .click();
  return page.getByRole('dialog', { name: title });
}

const said = ({ world }: Sandbox, issueId: number) =>
  world.notes.filter((note) => note.issueId === issueId && !note.system).map(({ body }) => body);

function issue407({ world }: Sandbox) {
  const issue = world.issues.find(({ iid }) => iid === 407);
  if (!issue) throw new Error('the demo has no #407');
  return issue;
}

test.use({ token: tokens.api });

test('Discuss starts the thread of a row, with a text the user may change, and finds it from then on', async ({
  page,
  sandbox,
}) => {
  const before = said(sandbox, planningIssue(sandbox.world).id).length;
  const dialog = await openTool(page, 'Discuss', `Discuss ${row}`);
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/Let us talk about #407/);
  await text.fill('Is #407 still urgent?');
  await dialog.getByRole('button', { name: 'Start the thread' }).click();
  await expect(dialog).toContainText('The thread is started.');
  const all = said(sandbox, planningIssue(sandbox.world).id);
  expect(all).toHaveLength(before + 1);
  expect(all.at(-1)).toMatch(/^<!-- milestone-planner:row \S+ -->\n\nIs #407 still urgent\?$/);

  const again = await openTool(page, 'Discuss', `Discuss ${row}`);
  await expect(again).toContainText('There is a thread about #407.');
  await expect(again.getByRole('link', { name: 'Open the thread' })).toHaveAttribute(
    'href',
    /\/-\/(issues|work_items)\/413#note_\d+$/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: new RegExp(`^${row}: `) })).toBeFocused();
});

test('Discuss keeps what was typed where GitLab does not answer, and does not post it twice', async ({
  page,
  sandbox,
}) => {
  const before = said(sandbox, planningIssue(sandbox.world).id).length;
  const dialog = await openTool(page, 'Discuss', `Discuss ${row}`);
  await dialog.getByRole('textbox').fill('Is it?');
  sandbox.faults.push({
    match: { method: 'POST', path: /discussions/ },
    respond: 'applied-then-disconnect',
  });
  await dialog.getByRole('button', { name: 'Start the thread' }).click();
  await expect(dialog.getByRole('status')).toContainText(
    /could not be reached|The thread is started|has started/,
  );
  await page.keyboard.press('Escape');
  const again = await openTool(page, 'Discuss', `Discuss ${row}`);
  await expect(again).toContainText('There is a thread about #407.');
  expect(said(sandbox, planningIssue(sandbox.world).id)).toHaveLength(before + 1);
});

test('Ask for refinement comments on the issue with what the checks found missing', async ({
  page,
  sandbox,
}) => {
  const dialog = await openTool(page, 'Ask for refinement', `Ask for refinement of ${row}`);
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/It has no weight/);
  expect(await violations(page, ['milestone-tools'])).toEqual([]);
  await dialog.getByRole('button', { name: 'Comment' }).click();
  await expect(dialog).toContainText('Posted.');
  await expect(dialog.getByRole('link', { name: 'See it in GitLab' })).toHaveAttribute(
    'href',
    /407#note_\d+$/,
  );
  expect(said(sandbox, issue407(sandbox).id)).toEqual([expect.stringContaining('It has no weight')]);
});

test('Ask for refinement is posted once, though its answer was lost and it is sent again', async ({
  page,
  sandbox,
}) => {
  const dialog = await openTool(page, 'Ask for refinement', `Ask for refinement of ${row}`);
  sandbox.faults.push({ match: { method: 'POST', path: /407\/notes/ }, respond: 'applied-then-disconnect' });
  await dialog.getByRole('button', { name: 'Comment' }).click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  if (await dialog.getByRole('button', { name: 'Comment' }).isVisible()) {
    await dialog.getByRole('button', { name: 'Comment' }).click();
  }
  await expect(dialog.getByRole('status')).toContainText(/Posted\.|posted before/);
  expect(said(sandbox, issue407(sandbox).id)).toHaveLength(1);
});
