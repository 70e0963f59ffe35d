import type { Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { letWorkSlip, teamIssue } from '../slipped-work';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { worldWith } from './worlds';

async function openTool(page: Page) {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Carry over' }).click();
  return page.getByRole('dialog', { name: 'Carry over' });
}

test.use({ token: tokens.api, world: worldWith(letWorkSlip) });

test('M3 what is still open of the milestone before is carried over as ticked, in one write', async ({
  page,
  sandbox,
}) => {
  const dialog = await openTool(page);
  await expect(dialog.getByRole('link', { name: /Milestone Planning$/ })).toHaveAttribute(
    'href',
    /\/(issues|work_items)\/412$/,
  );
  const boxes = dialog.getByRole('checkbox', { name: /#/ });
  await expect(boxes).toHaveCount(3);
  await expect(dialog.getByRole('listitem').filter({ hasText: '#416' }).first()).toContainText(
    /@ada.moreno.*weight 3.*in the previous plan.*carried over/s,
  );
  await expect(dialog.getByText(/more are already planned/)).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^#420/ }).uncheck();
  const before = planningIssue(sandbox.world).lockVersion;
  await dialog.getByRole('button', { name: 'Carry over 2 issues' }).click();
  await expect(dialog.getByText('Carried over #416, #409: saved.')).toBeVisible();
  const { description, lockVersion } = planningIssue(sandbox.world);
  expect(lockVersion).toBe(before + 1);
  expect(description).toMatch(/\| #416 \| 3 \| @ada.moreno \| ✅ \| From [\d.]+: Cache entry found \|/);
  expect(description?.match(/#409/g)).toHaveLength(1);
  expect(description).toMatch(/\| #409 \|[^\n]*✅/);
  expect(description).not.toContain('#420');
  await expect(boxes).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(planPanel(page).getByRole('button', { name: 'Carry over' })).toBeFocused();
});

test('M3 nothing is added twice when it is carried over again', async ({ page, sandbox }) => {
  const dialog = await openTool(page);
  await dialog.getByRole('button', { name: 'Carry over 3 issues' }).click();
  await expect(dialog.getByText(/^Carried over .*: saved\./)).toBeVisible();
  await expect(dialog.getByText(/^There is nothing to carry over/)).toBeVisible();
  const once = planningIssue(sandbox.world).description;
  await page.reload();
  const again = await openTool(page);
  await expect(again.getByText(/^There is nothing to carry over/)).toBeVisible();
  await expect(again.getByRole('button', { name: 'Carry over', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(planningIssue(sandbox.world).description).toBe(once);
});

test('M3 with the keyboard alone: untick one, carry over, close', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Carry over' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Carry over' });
  await dialog.getByRole('checkbox', { name: /^All/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('checkbox', { name: /^#420/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Carry over 1 issue' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Carried over #420: saved.')).toBeVisible();
  expect(planningIssue(sandbox.world).description).toContain('| #420 | 1 | @chidi | ✅ | From');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(planPanel(page).getByRole('button', { name: 'Carry over' })).toBeFocused();
});

test.describe('M3 where no planning issue before is found', () => {
  test.use({
    world: worldWith((world) => {
      letWorkSlip(world);
      teamIssue(world, 412).labels = [];
      const issue = planningIssue(world);
      issue.description = (issue.description ?? '').replace('Previous: #412', '');
    }),
  });

  test('the person names it; one that is none says so', async ({ page, sandbox }) => {
    const dialog = await openTool(page);
    await expect(dialog.getByText(/^No previous planning issue was found/)).toBeVisible();
    await dialog.getByLabel('Planning issue to carry over from').fill(issueUrl(412));
    await dialog.getByRole('button', { name: 'Look there' }).click();
    await expect(dialog.getByText(/does not have the planning label/)).toBeVisible();
    teamIssue(sandbox.world, 412).labels = ['Milestone Planning'];
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('checkbox', { name: /#/ })).toHaveCount(3);
  });
});

test('M3 while GitLab is out of reach it says so, and reads again on a click', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  sandbox.faults.push({ match: { path: /^\/api\// }, times: 99, respond: 'disconnect' });
  await planPanel(page).getByRole('button', { name: 'Carry over' }).click();
  const dialog = page.getByRole('dialog', { name: 'Carry over' });
  await expect(dialog.getByText(/^GitLab could not be reached/)).toBeVisible({ timeout: 20_000 });
  sandbox.faults.clear();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('checkbox', { name: /#/ })).toHaveCount(3);
});

test('M3 what cannot be asked is named, and the rest is offered', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  sandbox.faults.push({
    match: { path: /^\/api\/v4\/issues\?.*chidi/ },
    times: 99,
    respond: { status: 403 },
  });
  await planPanel(page).getByRole('button', { name: 'Carry over' }).click();
  const dialog = page.getByRole('dialog', { name: 'Carry over' });
  await expect(dialog.getByText(/assigned to @chidi on [\d.]+ is not known/)).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /#/ })).toHaveCount(2);
});

test.describe('M3 with a token that may only read', () => {
  test.use({ token: tokens.readApi });

  test('is disabled, with the reason', async ({ page }) => {
    await page.goto(planningUrl);
    const button = planPanel(page).getByRole('button', { name: /^Carry over: Your token can only read/ });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`M3 axe finds nothing in the dialog, ${theme}`, async ({ page }) => {
    await page.goto(`${planningUrl}?theme=${theme}`);
    await planPanel(page).getByRole('button', { name: 'Carry over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Carry over' });
    await dialog.getByRole('button', { name: 'Use another planning issue' }).click();
    await expect(dialog.getByRole('checkbox', { name: /#/ })).toHaveCount(3);
    expect(await violations(page, ['milestone-tools'])).toEqual([]);
  });
}
