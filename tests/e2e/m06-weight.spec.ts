import type { Locator, Page } from '@playwright/test';
import {
  addWeightEvent,
  type Issue,
  type Sandbox,
  tokens,
  userByName,
  type World,
  writeIssue,
} from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { worldWith } from './worlds';

/** Ada's row, whose weight Ada set; and Chidi's, whose weight Bilal set. */
const adas = '#398';
const chidis = 'gitlab-org/gitlab#500417';

function issueNo(world: World, iid: number): Issue {
  const issue = world.issues.find((one) => one.iid === iid);
  if (!issue) throw new Error(`the demo has no #${iid}`);
  return issue;
}

function user(world: World, username: string) {
  const found = userByName(world, username);
  if (!found) throw new Error(`the demo has no ${username}`);
  return found;
}

const scales = ({ world }: Sandbox, iid: number) =>
  world.awards.filter(({ issueId, name }) => issueId === issueNo(world, iid).id && name === 'scales');

const asked = ({ requests }: Sandbox) =>
  requests.filter(({ path }) => /resource_weight_events|award_emoji/.test(path));

/** Opens the weight of a row from its menu. */
async function openWeight(page: Page, name: string): Promise<Locator> {
  await page.goto(planningUrl);
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: new RegExp(`^${name}: `) }).click();
  const popover = page.getByRole('dialog', { name: new RegExp(name) });
  await popover.getByRole('button', { name: 'Weight agreement' }).click();
  const dialog = page.getByRole('dialog', { name: `Weight of ${name}` });
  await expect(dialog.getByRole('term').first()).toBeVisible();
  return dialog;
}

test.use({ token: tokens.api });

test('M6 a row shows who set its weight and that its assignee has not agreed, in two requests', async ({
  page,
  sandbox,
}) => {
  const dialog = await openWeight(page, chidis);
  await expect(dialog).toContainText('@bilal.k');
  await expect(dialog).toContainText('@chidi has not agreed yet');
  expect(asked(sandbox)).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Suggest another weight' }).click();
  expect(await violations(page, ['milestone-tools'])).toEqual([]);
});

test('M6 who set the weight themselves need not agree', async ({ page }) => {
  const dialog = await openWeight(page, adas);
  await expect(dialog).toContainText('set it themselves');
  await expect(dialog).toContainText('You set this weight yourself.');
  await expect(dialog.getByRole('button', { name: 'I agree with this weight' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test.describe('of a row whose weight somebody else set', () => {
  test.use({
    world: worldWith((world) => addWeightEvent(world, issueNo(world, 398), user(world, 'mira.solano'), 3, 2)),
  });

  test('M6 agreeing leaves the scales on the issue, once, and a later change asks again', async ({
    page,
    sandbox,
  }) => {
    const { world } = sandbox;
    const dialog = await openWeight(page, adas);
    await expect(dialog).toContainText('@ada.moreno has not agreed yet');
    await dialog.getByRole('button', { name: 'I agree with this weight' }).click();
    await expect(dialog).toContainText('You agree with this weight.');
    await expect(dialog).toContainText('@ada.moreno agrees');
    expect(scales(sandbox, 398)).toMatchObject([{ userId: user(world, 'ada.moreno').id }]);

    writeIssue(world, issueNo(world, 398), { weight: 5 }, user(world, 'mira.solano'));
    const again = await openWeight(page, adas);
    await expect(again).toContainText('agreed with an earlier weight');
    await again.getByRole('button', { name: 'I agree with this weight' }).click();
    await expect(again).toContainText('You agree with this weight.');
    expect(scales(sandbox, 398)).toHaveLength(1);
  });

  test('M6 nobody agrees with a weight they have not seen', async ({ page, sandbox }) => {
    const { world } = sandbox;
    const dialog = await openWeight(page, adas);
    writeIssue(world, issueNo(world, 398), { weight: 4 }, user(world, 'mira.solano'));
    await dialog.getByRole('button', { name: 'I agree with this weight' }).click();
    await expect(dialog).toContainText('Somebody else has changed the weight.');
    expect(scales(sandbox, 398)).toEqual([]);
  });
});

test('M6 another weight is suggested in a comment on the issue, which survives being closed half way', async ({
  page,
  sandbox,
}) => {
  const { world } = sandbox;
  const dialog = await openWeight(page, chidis);
  await dialog.getByRole('button', { name: 'Suggest another weight' }).click();
  const text = dialog.getByRole('textbox', { name: /Your suggestion/ });
  await expect(text).toHaveValue(/I would weigh this differently than 2/);
  await text.fill('Rather 3.\n/weight 3\nIt touches @all importers.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const again = await openWeight(page, chidis);
  await again.getByRole('button', { name: 'Suggest another weight' }).click();
  await expect(again.getByRole('textbox', { name: /Your suggestion/ })).toHaveValue(/Rather 3/);
  await again.getByRole('button', { name: 'Comment' }).click();
  await expect(again).toContainText('Posted.');
  const issue = issueNo(world, 500417);
  const said = world.notes.filter(({ issueId, system }) => issueId === issue.id && !system);
  expect(said.map(({ body }) => body)).toEqual([
    expect.stringMatching(/-->\n\nRather 3\.\n\\\/weight 3\nIt touches \\@all importers\.$/),
  ]);
  expect(issue.weight).toBe(2);
});

test('M6 the agreement of all rows is checked on a click, at most two requests each', async ({
  page,
  sandbox,
}) => {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Weight agreement' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weight agreement' });
  await expect(dialog.getByText('Not checked')).toHaveCount(8);
  expect(asked(sandbox)).toEqual([]);
  await dialog.getByRole('button', { name: 'Check agreement' }).click();
  await expect(dialog.getByText('Not checked')).toHaveCount(0);
  await expect(dialog.getByRole('row', { name: /#398/ })).toContainText('Agreed');
  await expect(dialog.getByRole('row', { name: /500417/ })).toContainText('Not agreed yet');
  await expect(dialog.getByRole('row', { name: /#407/ })).toContainText('No weight');
  expect(asked(sandbox).length).toBeLessThanOrEqual(16);
  expect(await violations(page, ['milestone-tools'])).toEqual([]);

  await dialog.getByRole('button', { name: `Look at the weight of ${chidis}` }).click();
  await expect(page.getByRole('dialog', { name: `Weight of ${chidis}` })).toContainText('@bilal.k');
  await page.getByRole('button', { name: 'All rows' }).click();
  await expect(dialog.getByRole('row', { name: /500417/ })).toContainText('Not agreed yet');
});

test.describe('with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('M6 the agreement can be seen, and what cannot be done says why', async ({ page }) => {
    const dialog = await openWeight(page, chidis);
    await expect(dialog).toContainText('@chidi has not agreed yet');
    await expect(dialog).toContainText('Your token can only read.');
  });
});
