import type { Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { type Layout, layouts } from '../../sandbox/pages/work-item/layouts';
import { parkIssue, planPanel } from '../../scripts/actions';
import { expect, planningUrl, test } from './fixtures';
import { editElsewhere } from './worlds';

test.use({ token: tokens.api });

const reason = 'Small, refined, and the audit asks for it';
/** Every layout of the sandbox that we know. */
const looks = (Object.keys(layouts) as Layout[]).filter((name) => name !== 'unheard-of');

async function open(page: Page, look: Layout, more = ''): Promise<void> {
  await page.goto(`${planningUrl}?layout=${look}${more}`);
  await expect(planPanel(page)).toBeVisible();
}

/** Shows all of the description where the layout cuts it off. */
async function showAll(page: Page, look: Layout): Promise<void> {
  if (look !== 'legacy') await page.getByTestId('show-all-btn').click();
}

for (const look of looks) {
  test.describe(`the page of layout ${look}`, () => {
    test('has the plan above the description, marks on its rows, the form below', async ({ page }) => {
      await open(page, look);
      await showAll(page, look);
      await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Add an issue to the Parking Lot' })).toBeVisible();
      const order = await page
        .locator('milestone-plan, milestone-park-form, .md:has([data-sourcepos]) >> visible=true')
        .evaluateAll((elements) => elements.map(({ localName }) => localName));
      expect(order.slice(0, 3)).toEqual(['milestone-plan', 'div', 'milestone-park-form']);
      await expect(page.locator('milestone-plan, milestone-park-form')).toHaveCount(2);
    });

    test('takes a row into the Parking Lot, and marks stay on their rows', async ({ page, sandbox }) => {
      await open(page, look);
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      await expect(page.getByRole('region', { name: 'Add to the Parking Lot' })).toContainText(
        'gitlab-org/gitlab#504120 is in the Parking Lot.',
      );
      expect(planningIssue(sandbox.world).description).toContain(reason);
      await expect(page.getByRole('cell', { name: reason })).toBeAttached();
      await expect(page.locator('milestone-plan, milestone-park-form')).toHaveCount(2);
    });

    test('keeps what is typed when GitLab draws the description anew', async ({ page, sandbox }) => {
      await open(page, look);
      const why = page
        .getByRole('region', { name: 'Add to the Parking Lot' })
        .getByLabel('Why this milestone?');
      await why.fill('half a sen');
      editElsewhere(sandbox.world, (text) => `${text}\n\nSomebody else.`);
      await expect(page.getByText('Somebody else.')).toBeAttached();
      await expect(why).toBeFocused();
      await expect(why).toHaveValue('half a sen');
    });

    test('says that the description is being edited, and has everything back afterwards', async ({
      page,
    }) => {
      await open(page, look);
      await page
        .getByRole('button', { name: 'Edit', exact: true })
        .or(page.getByTestId('work-item-edit-form-button'))
        .or(page.locator('.js-issuable-edit'))
        .first()
        .click();
      await expect(page.getByRole('textbox', { name: 'Description' })).toBeVisible();
      await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toHaveCount(0);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(planPanel(page)).toBeVisible();
      await showAll(page, look);
      await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toBeVisible();
    });

    test('has both also without a description, and keeps them as one is written', async ({
      page,
      sandbox,
    }) => {
      editElsewhere(sandbox.world, () => '');
      await open(page, look);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      await expect(page.getByRole('cell', { name: reason })).toBeVisible();
      await expect(page.locator('milestone-plan, milestone-park-form')).toHaveCount(2);
      const order = await page
        .locator('h1, milestone-plan, milestone-park-form, .md:has([data-sourcepos]) >> visible=true')
        .evaluateAll((elements) => elements.map(({ localName }) => localName));
      expect(order.slice(0, 4)).toEqual(['h1', 'milestone-plan', 'div', 'milestone-park-form']);
    });

    test('is followed into the dark', async ({ page }) => {
      await open(page, look, '&theme=dark');
      const scheme = await planPanel(page).evaluate((region) => getComputedStyle(region).colorScheme);
      expect(scheme).toBe('dark');
    });
  });
}
