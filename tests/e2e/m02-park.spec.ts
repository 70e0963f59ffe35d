import { planningIssue, tokens } from '../../sandbox';
import { parkIssue } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { editElsewhere } from './worlds';

const reason = 'Small, refined, and the audit asks for it';
const form = { name: 'Add to the Parking Lot' } as const;

test.describe('M2 without a token', () => {
  test('the form asks for one and leads to the options', async ({ page, context }) => {
    await page.goto(planningUrl);
    const opened = context.waitForEvent('page');
    const section = page.getByRole('region', form);
    await expect(section).toContainText('needs your access token');
    await section.getByRole('button', { name: 'Set up a token' }).click();
    await expect((await opened).getByLabel('Personal access token')).toBeVisible();
  });
});

test.describe('M2 with a token that may only read', () => {
  test.use({ token: tokens.readApi });
  test('the form says so', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(page.getByRole('region', form)).toContainText('Your token can only read.');
  });
});

test.describe('M2 with a token', () => {
  test.use({ token: tokens.api });

  test('a pasted URL becomes a row, in the page and in the markdown', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await parkIssue(page, 'https://gitlab.com/gitlab-org/gitlab/-/issues/504120', reason);
    await expect(page.getByRole('region', form)).toContainText(
      'gitlab-org/gitlab#504120 is in the Parking Lot.',
    );
    await expect(page.getByRole('cell', { name: reason })).toBeVisible();
    const lines = planningIssue(sandbox.world).description?.split('\n') ?? [];
    expect(lines.filter((line) => line.includes(reason))).toEqual([
      `| gitlab-org/gitlab#504120 | ${reason} | @ada.moreno |`,
    ]);
  });

  test('everything else stays as it was, byte for byte', async ({ page, sandbox }) => {
    const before = planningIssue(sandbox.world).description ?? '';
    await page.goto(planningUrl);
    await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
    await expect(page.getByRole('cell', { name: reason })).toBeVisible();
    const after = planningIssue(sandbox.world).description ?? '';
    const kept = after.split('\n').filter((line) => !line.includes(reason));
    expect(kept.join('\n')).toBe(before);
  });

  test('an issue is found by words of its title', async ({ page }) => {
    await page.goto(planningUrl);
    const section = page.getByRole('region', form);
    await section.getByLabel('Issue', { exact: true }).pressSequentially('archive extraction');
    const option = section.getByRole('option').first();
    await expect(option).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(section.getByLabel('Issue', { exact: true })).toHaveValue(/#\d+$/);
  });

  test('what is parked already is said, and nothing is written', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await parkIssue(page, '#409', reason);
    await expect(page.getByRole('region', form)).toContainText('#409 is already in the Parking Lot.');
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('what is planned already is said, and nothing is written', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await parkIssue(page, '#405', reason);
    await expect(page.getByRole('region', form)).toContainText('#405 is already in Milestone Work.');
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('the form is one click from the heading of the section', async ({ page }) => {
    await page.goto(planningUrl);
    await page.getByTestId('show-all-btn').click();
    await page.getByRole('button', { name: 'Add an issue to the Parking Lot' }).click();
    await expect(page.getByRole('region', form).getByLabel('Issue', { exact: true })).toBeFocused();
  });

  test('a draft survives a reload', async ({ page }) => {
    await page.goto(planningUrl);
    const section = page.getByRole('region', form);
    await section.getByLabel('Issue', { exact: true }).fill('#401');
    await section.getByLabel('Why this milestone?').fill(reason);
    await page.reload();
    await expect(section.getByLabel('Issue', { exact: true })).toHaveValue('#401');
    await expect(section.getByLabel('Why this milestone?')).toHaveValue(reason);
  });

  test('a draft survives going elsewhere right after the last key', async ({ page }) => {
    await page.goto(planningUrl);
    const why = page.getByRole('region', form).getByLabel('Why this milestone?');
    await why.pressSequentially('half a sent');
    await page.evaluate(() => history.pushState(null, '', location.pathname.replace(/\/\d+$/, '/407')));
    await expect(why).toHaveCount(0);
    await page.goto(planningUrl);
    await expect(why).toHaveValue('half a sent');
  });

  test("typing does not set off GitLab's single-key shortcuts", async ({ page }) => {
    await page.goto(planningUrl);
    await page.getByRole('region', form).getByLabel('Why this milestone?').pressSequentially('elm use');
    await expect(page.locator('#work-item-description')).toHaveCount(0);
    await expect(page.getByRole('region', form).getByLabel('Why this milestone?')).toHaveValue('elm use');
  });

  test('a re-render leaves focus and typed text alone', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    const why = page.getByRole('region', form).getByLabel('Why this milestone?');
    await why.fill('half a sen');
    editElsewhere(sandbox.world, (text) => `${text}\n\nSomebody else.`);
    await expect(page.getByText('Somebody else.')).toBeVisible();
    await expect(why).toBeFocused();
    await expect(why).toHaveValue('half a sen');
  });

  for (const [what, respond] of [
    ['GitLab is out of reach', 'disconnect'],
    ['GitLab has trouble', { status: 500, body: { message: '500 Internal Server Error' } }],
  ] as const) {
    test(`when ${what}, the change is kept and the user is told`, async ({ page, sandbox }) => {
      await page.goto(planningUrl);
      sandbox.faults.push({ match: { method: 'PUT', path: /issues\/413/ }, times: 99, respond });
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      const section = page.getByRole('region', form);
      await expect(section).toContainText(/The change is kept|nothing you typed is lost/i);
    });
  }
});
