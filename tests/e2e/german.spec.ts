import type { Locator, Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import type { ExtensionBrowser } from '../../scripts/browser';
import { expect, planningUrl, test } from './fixtures';
import { withGermanBrowser } from './german-browser';
import { messagesAmong, textsIn } from './said';
import { violations } from './violations';

const narrow = { width: 320, height: 900 };

/** The popup is as wide in every browser. */
const popupSize = { width: 400, height: 600 };

async function setUpToken({ context, extensionOrigin }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin}/options.html`);
  await page.getByLabel('Persönliches Zugriffstoken').fill(tokens.api);
  await page.getByRole('button', { name: 'Prüfen und speichern' }).click();
  await expect(page.getByText('Das Token funktioniert und ist gespeichert.')).toBeVisible();
  return page;
}

async function planOf({ context }: ExtensionBrowser): Promise<{ page: Page; plan: Locator }> {
  const page = await context.newPage();
  await page.goto(planningUrl);
  const plan = page.getByRole('region', { name: 'Meilensteinplan' });
  await expect(plan.getByText('Zugesagt', { exact: true }).first()).toBeVisible();
  return { page, plan };
}

/** Waits for so many German messages: a view may still be reading what it shows. */
async function expectOnlyGerman(page: Page, selector: string, atLeast: number): Promise<void> {
  const said = async () => messagesAmong(await textsIn(page, selector));
  await expect.poll(async () => (await said()).german.length).toBeGreaterThan(atLeast);
  expect((await said()).english).toEqual([]);
}

async function expectNoOverflow(page: Page, selector: string, viewport = narrow): Promise<void> {
  await page.setViewportSize(viewport);
  const beyond = await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

test('in a German browser the options are German', async ({ sandbox }) => {
  await withGermanBrowser(sandbox, async (browser) => {
    const page = await setUpToken(browser);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expectOnlyGerman(page, 'body', 40);
    expect(await violations(page, ['body'])).toEqual([]);
    await expectNoOverflow(page, 'html');
  });
});

test('in a German browser the popup is German', async ({ sandbox }) => {
  await withGermanBrowser(sandbox, async (browser) => {
    const page = await setUpToken(browser);
    await page.goto(`${browser.extensionOrigin}/popup.html`);
    await expect(page.getByText('Zugesagt', { exact: true })).toBeVisible();
    await expectOnlyGerman(page, 'body', 5);
    expect(await violations(page, ['body'])).toEqual([]);
    await expectNoOverflow(page, 'html', popupSize);
  });
});

test('in a German browser the plan and its tools are German', async ({ sandbox }) => {
  await withGermanBrowser(sandbox, async (browser) => {
    await setUpToken(browser);
    const { page, plan } = await planOf(browser);
    await expect(page.locator('milestone-plan')).toHaveAttribute('lang', 'de');
    await expectOnlyGerman(page, 'milestone-plan, milestone-park-form', 40);
    expect(await violations(page, ['milestone-plan', 'milestone-park-form'])).toEqual([]);
    for (const tool of ['Zeilen ordnen', 'Kapazität', 'Finalisieren']) {
      await plan.getByRole('button', { name: tool, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectOnlyGerman(page, 'milestone-tools', 3);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await expectNoOverflow(page, 'milestone-plan');
  });
});
