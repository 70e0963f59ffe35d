import type { Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { expect, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { worldWithDescription } from './worlds';

const carryOver = 'Carry-over work added to Milestone Work';
const long = `${'Confirm with every stakeholder, in writing and in good time, '.repeat(4)}that the milestone dates are right`;

function checklist(page: Page) {
  return page.getByRole('region', { name: /^Planning Checklist/ });
}

function item(page: Page, name: string) {
  return checklist(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name, exact: true }) });
}

test.describe('M8 with a token', () => {
  test.use({ token: tokens.api });

  test('M8 an item is ticked from the panel, and unticked again', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    const box = item(page, carryOver).getByRole('checkbox');
    await box.click();
    await expect(box).toBeChecked();
    expect(planningIssue(sandbox.world).description).toContain(`- [x] ${carryOver}`);
    await expect(checklist(page).getByRole('heading')).toContainText('3 of 6');
    await box.click();
    await expect(box).not.toBeChecked();
    expect(planningIssue(sandbox.world).description).toContain(`- [ ] ${carryOver}`);
  });

  test('M8 a tick is shown once GitLab holds it, and not before', async ({ page, sandbox }) => {
    sandbox.faults.push({ match: { method: 'PUT', path: /\/issues\/413/ }, respond: { delayMs: 1_500 } });
    await page.goto(planningUrl);
    const box = item(page, carryOver).getByRole('checkbox');
    await box.click();
    await expect(item(page, carryOver)).toContainText('Saving…');
    await expect(box).not.toBeChecked();
    await expect(box).toBeChecked();
    await expect(item(page, carryOver)).not.toContainText('Saving…');
  });

  test('M8 a tick that GitLab refuses says so, and can be tried again', async ({ page, sandbox }) => {
    sandbox.faults.push({
      match: { method: 'PUT', path: /\/issues\/413/ },
      respond: { status: 403, body: { message: '403 Forbidden' } },
    });
    await page.goto(planningUrl);
    const box = item(page, carryOver).getByRole('checkbox');
    await box.click();
    await expect(item(page, carryOver)).toContainText('Nothing was changed');
    await expect(box).not.toBeChecked();
    await box.click();
    await expect(box).toBeChecked();
  });

  test('M8 by keyboard', async ({ page }) => {
    await page.goto(planningUrl);
    const box = item(page, carryOver).getByRole('checkbox');
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
  });

  for (const theme of ['light', 'dark']) {
    test(`M8 axe finds nothing in the checklist, ${theme}`, async ({ page }) => {
      await page.goto(`${planningUrl}?theme=${theme}`);
      await expect(checklist(page)).toBeVisible();
      expect(await violations(page, ['milestone-plan'])).toEqual([]);
    });
  }

  test.describe('and long items', () => {
    test.use({ world: worldWithDescription((before) => before.replace('Milestone dates confirmed', long)) });
    test('M8 stay in the panel of a narrow window', async ({ page }) => {
      await page.setViewportSize({ width: 400, height: 900 });
      await page.goto(planningUrl);
      const words = checklist(page).getByText(long);
      await words.scrollIntoViewIfNeeded();
      const [box, panel] = [await words.boundingBox(), await page.locator('milestone-plan').boundingBox()];
      expect(box && panel && box.x + box.width <= panel.x + panel.width).toBe(true);
    });
  });
});

test('M8 live answers stand beside what the items ask', async ({ page }) => {
  await page.goto(planningUrl);
  await expect(item(page, 'Milestone dates confirmed')).toContainText('GitLab has its dates.');
  await expect(item(page, 'Team members have added their capacity')).toContainText(
    'Everybody has stated it.',
  );
  await expect(item(page, 'Every Milestone Work item is refined and weighted')).toContainText(
    /\d rows? not refined: .*#407/,
  );
  await expect(item(page, 'Milestone, assignee and metrics label set on every item')).toContainText(
    /rows? lacks? one of them/,
  );
  await expect(item(page, 'Cross-team dependencies raised')).toContainText('does not apply');
});

test.describe('M8 with a token, what takes requests', () => {
  const without398 = (before: string) => before.replace(/^\| #398 \|.*\n/m, '');
  test.use({ token: tokens.api, world: worldWithDescription(without398) });

  test('M8 is looked up on request, and answered beside the items', async ({ page, sandbox }) => {
    await page.goto(planningUrl);
    await expect(item(page, 'Workload threads resolved')).toContainText('Not looked up yet.');
    sandbox.requests.length = 0;
    await checklist(page).getByRole('button', { name: 'Look up' }).click();
    await expect(item(page, 'Workload threads resolved')).toContainText(
      'No resolved thread yet with: @ada.moreno',
    );
    await expect(item(page, carryOver)).toContainText(
      /open issues? of the previous milestone not planned yet: #398/,
    );
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});

test.describe('M8 with a token that may only read', () => {
  test.use({ token: tokens.readApi });
  test('M8 the panel says why nothing can be ticked', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(checklist(page)).toContainText('Your token can only read.');
    await expect(item(page, carryOver).getByRole('checkbox')).toBeDisabled();
  });
});

test('M8 without a token the panel says why nothing can be ticked', async ({ page }) => {
  await page.goto(planningUrl);
  await expect(checklist(page)).toContainText('needs your access token');
  await expect(item(page, carryOver).getByRole('checkbox')).toBeDisabled();
});
