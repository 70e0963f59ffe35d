import type { Locator, Page } from '@playwright/test';
import { planningIssue, tokens } from '../../sandbox';
import { parkIssue, planPanel } from '../../scripts/actions';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { violations } from './violations';

test.use({ token: tokens.api });

const ours = 'milestone-plan, milestone-park-form';
const reason = 'Small, refined, and the audit asks for it';
const list = issueUrl(413, undefined, 'work_items').replace('/413', '');
const projectPath = new URL(planningUrl).pathname.split('/-/')[0]?.slice(1);
/** What GitLab writes into `?show=` for an issue of the team's project. */
const showOf = (iid: number) => btoa(JSON.stringify({ iid: String(iid), full_path: projectPath, id: iid }));

const drawerOf = (page: Page): Locator => page.getByTestId('work-item-drawer');

/** Opens the planning issue in the drawer over the list of work items. */
async function openInDrawer(page: Page, look: string): Promise<Locator> {
  await page.goto(`${list}?layout=${look}`);
  await page
    .getByRole('link', { name: /Milestone Planning/ })
    .first()
    .click();
  await expect(planPanel(page)).toBeVisible();
  return drawerOf(page);
}

for (const look of ['panel', 'drawer'] as const) {
  test.describe(`M1 a planning issue in the drawer, layout ${look}`, () => {
    test('M1 has the plan, the marks and the form inside the drawer, once, and they go with it', async ({
      page,
    }) => {
      const drawer = await openInDrawer(page, look);
      await expect(drawer.locator(ours)).toHaveCount(2);
      await expect(page.locator(ours)).toHaveCount(2);
      await drawer.getByTestId('show-all-btn').click();
      await expect(page.getByRole('button', { name: /#407: \d things? to look at/ })).toBeVisible();
      await page.getByRole('button', { name: 'Close drawer' }).click();
      await expect(page.locator(ours)).toHaveCount(0);
      await page.goBack();
      await expect(planPanel(page)).toBeVisible();
    });

    test('M1 is there when the page is loaded with the drawer open', async ({ page }) => {
      await page.goto(`${list}?layout=${look}&show=${encodeURIComponent(showOf(413))}`);
      await expect(drawerOf(page).locator(ours)).toHaveCount(2);
      await expect(planPanel(page)).toBeVisible();
    });

    test('M1 our form, our dialogs and our popovers leave the drawer open', async ({ page, sandbox }) => {
      const drawer = await openInDrawer(page, look);
      await parkIssue(page, 'gitlab-org/gitlab#504120', reason);
      await expect(page.getByRole('region', { name: 'Add to the Parking Lot' })).toContainText(
        'is in the Parking Lot.',
      );
      expect(planningIssue(sandbox.world).description).toContain(reason);

      await planPanel(page).getByRole('button', { name: 'Arrange rows' }).click();
      const dialog = page.getByRole('dialog', { name: 'Arrange rows' });
      await expect(dialog).toBeVisible();
      await dialog.getByRole('heading', { name: 'Arrange rows' }).click();
      await page.mouse.click(5, 400);
      await expect(dialog).toBeVisible();
      await expect(drawer).toBeVisible();
      expect(await violations(page, ['milestone-tools', 'milestone-plan'])).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);

      await drawer.getByTestId('show-all-btn').click();
      await page.getByRole('button', { name: /#407: \d things? to look at/ }).click();
      const popover = page.getByRole('dialog', { name: /#407/ });
      await popover.getByText('It has no weight.').click();
      await expect(drawer).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer.locator(ours)).toHaveCount(2);
    });

    test('M1 another issue over the planning issue leaves the page’s own plan alone', async ({ page }) => {
      await page.goto(`${planningUrl}?layout=${look}&show=${encodeURIComponent(showOf(407))}`);
      await expect(planPanel(page)).toBeVisible();
      const drawer = drawerOf(page);
      await expect(drawer.getByTestId('work-item-title')).toBeVisible();
      await expect(drawer.locator(ours)).toHaveCount(0);
      await expect(page.locator(ours)).toHaveCount(2);
      await page.getByRole('button', { name: 'Close drawer' }).click();
      await expect(drawer).toHaveCount(0);
      await expect(page.locator(ours)).toHaveCount(2);
    });

    test('M1 a planning issue over another has its own plan, and takes only that with it', async ({
      page,
      sandbox,
    }) => {
      const [other] = sandbox.world.issues.filter(
        ({ iid, labels }) => iid !== 413 && labels.includes('Milestone Planning'),
      );
      if (!other) throw new Error('the demo has one planning issue only');
      await page.goto(`${planningUrl}?layout=${look}&show=${encodeURIComponent(showOf(other.iid))}`);
      const drawer = drawerOf(page);
      await expect(drawer.locator(ours)).toHaveCount(2);
      await expect(page.locator(ours)).toHaveCount(4);
      const titles = () =>
        Promise.all(
          [drawer, page.locator('#js-page-view')].map((place) =>
            place
              .getByRole('region', { name: 'Milestone plan' })
              .first()
              .getByRole('heading', { level: 2 })
              .first()
              .textContent(),
          ),
        );
      // While it is read a plan has no title of its own.
      await expect.poll(async () => new Set(await titles()).size).toBe(2);
      await page.getByRole('button', { name: 'Close drawer' }).click();
      await expect(page.locator(ours)).toHaveCount(2);
      await expect(planPanel(page)).toBeVisible();
    });
  });
}

test('M1 the classic drawer closes on a click outside of it, as GitLab’s does', async ({ page }) => {
  const drawer = await openInDrawer(page, 'drawer');
  await page.getByTestId('super-topbar').click({ position: { x: 300, y: 10 } });
  await expect(drawer).toHaveCount(0);
  await expect(page.locator(ours)).toHaveCount(0);
});
