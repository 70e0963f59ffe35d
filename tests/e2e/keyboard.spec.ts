import type { Page } from '@playwright/test';
import { planningIssue, seedWorld, tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { expect, planningUrl, test, today } from './fixtures';
import { editElsewhere } from './worlds';

test.use({ token: tokens.api });

/** Opens a tool of the panel with the keyboard. */
async function openTool(page: Page, tool: string): Promise<void> {
  await planPanel(page).getByRole('button', { name: tool, exact: true }).press('Enter');
  await expect(page.locator('dialog[open]')).toBeVisible();
}

async function openPopover(page: Page, row: string): Promise<void> {
  await page.getByTestId('show-all-btn').click();
  await page.getByRole('button', { name: new RegExp(`^${row}: `) }).press('Enter');
  await expect(page.getByRole('dialog', { name: new RegExp(row) })).toBeVisible();
}

/** The demo's world with its plan closed by hand. */
function closedWorld() {
  const world = seedWorld(today);
  Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
  return world;
}

test.describe('Escape closes what was opened, and gives the focus back', () => {
  for (const [state, tools] of [
    [
      'opened',
      [
        'Capacity',
        'Carry over',
        'Arrange rows',
        'Weight agreement',
        'Commit',
        'Workload threads',
        'Finalize',
        'Copy as markdown',
      ],
    ],
    ['closed', ['Commit', 'Planned and done', 'Next planning issue', 'Copy as markdown']],
  ] as const) {
    test.describe(`on a plan that is ${state}`, () => {
      if (state === 'closed') test.use({ world: { build: closedWorld } });

      test('tools of the panel', async ({ page }) => {
        await page.goto(planningUrl);
        for (const tool of tools) {
          await openTool(page, tool);
          await page.keyboard.press('Escape');
          await expect(page.locator('dialog[open]')).toHaveCount(0);
          await expect(planPanel(page).getByRole('button', { name: tool, exact: true })).toBeFocused();
        }
      });
    });
  }

  test('tools of a row', async ({ page }) => {
    await page.goto(planningUrl);
    const mark = page.getByRole('button', { name: /^#407: / });
    await page.getByTestId('show-all-btn').click();
    for (const tool of ['Arrange rows', 'Weight agreement', 'Discuss', 'Ask for refinement']) {
      await mark.press('Enter');
      await page.getByRole('dialog', { name: /#407/ }).getByRole('button', { name: tool }).press('Enter');
      await expect(page.locator('dialog[open]')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await expect(mark).toBeFocused();
    }
  });

  test('a question of the options', async ({ page, browserWithExtension }) => {
    await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
    const remove = page.getByRole('button', { name: 'Remove', exact: true }).first();
    await remove.press('Enter');
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(remove).toBeFocused();
  });
});

test('after finalizing, the focus is on the plan, because the button that opened it is gone', async ({
  page,
}) => {
  await page.goto(planningUrl);
  await openTool(page, 'Finalize');
  const dialog = page.getByRole('dialog', { name: /^Finalize/ });
  await dialog.getByLabel('Why finalize anyway?').fill('The rest is refined on Monday');
  await dialog.getByRole('button', { name: 'Finalize', exact: true }).press('Enter');
  await expect(dialog).toContainText('is finalized.');
  await expect(
    page.locator('milestone-plan').getByRole('button', { name: 'Finalize', includeHidden: true }),
  ).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(planPanel(page).getByRole('heading', { level: 2 })).toBeFocused();
});

/** Keys that are shortcuts of GitLab's on an issue. */
const shortcuts = ['e', 'l', 'm', 'a', 'r', '/'] as const;

async function pressShortcuts(page: Page): Promise<void> {
  for (const key of shortcuts) await page.keyboard.press(key);
}

test.describe('GitLab’s single-key shortcuts', () => {
  test('work on the page', async ({ page }) => {
    await page.goto(planningUrl);
    await expect(planPanel(page)).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.locator('[data-sandbox-shortcut]')).toHaveCount(1);
  });

  for (const [where, go] of [
    ['on a tool', (page: Page) => planPanel(page).getByRole('button', { name: 'Capacity' }).focus()],
    ['on what a row’s mark opens', (page: Page) => openPopover(page, '#407')],
    [
      'in a field of a tool',
      async (page: Page) => {
        await openTool(page, 'Capacity');
        await page.getByRole('textbox', { name: 'Notes' }).focus();
      },
    ],
    ['on a button of a tool', (page: Page) => openTool(page, 'Arrange rows')],
  ] as const) {
    test(`do nothing ${where}`, async ({ page }) => {
      await page.goto(planningUrl);
      await expect(planPanel(page)).toBeVisible();
      await go(page);
      await pressShortcuts(page);
      await expect(page.locator('[data-sandbox-shortcut]')).toHaveCount(0);
      await expect(page.locator('#work-item-description')).toHaveCount(0);
    });
  }
});

test('the panel stays folded where it was folded, and opens again', async ({ page }) => {
  await page.goto(planningUrl);
  await planPanel(page).getByRole('button', { name: 'Hide details' }).press('Enter');
  const show = planPanel(page).getByRole('button', { name: 'Show details' });
  await expect(show).toBeFocused();
  await page.reload();
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await expect(planPanel(page).getByRole('table', { name: 'Capacity' })).toHaveCount(0);
  await show.click();
  await page.reload();
  await expect(planPanel(page).getByRole('table', { name: 'Capacity' })).toBeVisible();
});

test.describe('a plan that is read again leaves the focus alone', () => {
  for (const [where, go] of [
    ['on a tool', (page: Page) => planPanel(page).getByRole('button', { name: 'Commit' }).focus()],
    ['on what a row’s mark opens', (page: Page) => openPopover(page, '#398')],
    [
      'in a field of a tool',
      async (page: Page) => {
        await openTool(page, 'Capacity');
        await page.getByRole('textbox', { name: 'Notes' }).fill('half a sen');
      },
    ],
    ['on the page', (page: Page) => page.getByTestId('work-item-edit-form-button').focus()],
  ] as const) {
    test(where, async ({ page, sandbox }) => {
      await page.goto(planningUrl);
      await expect(planPanel(page)).toBeVisible();
      await go(page);
      const focused = await deepFocus(page);
      editElsewhere(sandbox.world, (text) => text.replace(/\| #407 .*\n/, ''));
      await expect(planPanel(page)).toContainText('3 of 8');
      expect(await deepFocus(page)).toBe(focused);
    });
  }
});

/** What has the focus, in words: through every shadow root. */
async function deepFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return `${element?.localName} ${element?.className} ${element?.textContent?.slice(0, 20)}`;
  });
}

test('what could not be read is said in a live region', async ({ page, sandbox }) => {
  await page.goto(planningUrl);
  await expect(planPanel(page)).toBeVisible();
  sandbox.faults.push({ match: { path: /^\/api/ }, times: 99, respond: 'disconnect' });
  await planPanel(page).getByRole('button', { name: 'Read again' }).click();
  await expect(planPanel(page).getByRole('status').first()).toContainText('could not be reached');
});
