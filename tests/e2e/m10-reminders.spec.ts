import type { Page } from '@playwright/test';
import { teamProjectPath } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { startUpIsOver } from './badge';
import { withChangedBuild } from './changed-build';
import { test as base, expect } from './fixtures';
import { worldOnDay } from './worlds';

declare const chrome: {
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: { dispatch(id: string): void };
  };
};

/** A zone in which it is day, whenever the test runs: nobody is reminded in the small hours. */
const dayZone = new Date().getUTCHours() < 8 ? 'Etc/GMT-10' : 'UTC';

/** The browser has been allowed to show notifications beforehand; that it is asked, no test can answer. */
const allowed = base.extend<{ build: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter.
  build: ({}, use) => withChangedBuild(({ permissions }) => permissions.push('notifications'), use),
  browserWithExtension: async ({ sandbox, build }, use) => {
    const browser = await launchWithExtension({
      executablePath: await ensureChromium(),
      port: sandbox.port,
      build,
      headless: true,
      timeZone: dayZone,
    });
    await use(browser);
    await browser.context.close();
  },
});

async function openOptions(page: Page, { extensionOrigin }: ExtensionBrowser) {
  await page.goto(`${extensionOrigin}/options.html`);
  return page.getByRole('region', { name: 'Reminders' }).getByRole('checkbox', { name: teamProjectPath });
}

const worker = ({ context }: ExtensionBrowser) => context.serviceWorkers().at(-1);

allowed.describe('M10 with an overdue plan', () => {
  allowed.use({ world: worldOnDay(-60) });

  allowed(
    'a reminder that is switched on is shown once, and leads to its planning issue',
    async ({ page, browserWithExtension }) => {
      await startUpIsOver(browserWithExtension);
      const box = await openOptions(page, browserWithExtension);
      await expect(box).not.toBeChecked();
      await box.click();
      await expect(page.getByText(/^You are reminded of the plans of/)).toBeVisible();
      await expect(box).toBeChecked();
      const shown = async () =>
        Object.keys(
          (await worker(browserWithExtension)?.evaluate(() => chrome.notifications.getAll())) ?? {},
        );
      await expect.poll(shown).toEqual([`https://gitlab.com ${teamProjectPath}#413`]);
      const [opened] = await Promise.all([
        browserWithExtension.context.waitForEvent('page'),
        worker(browserWithExtension)?.evaluate(
          (id) => chrome.notifications.onClicked.dispatch(id),
          `https://gitlab.com ${teamProjectPath}#413`,
        ),
      ]);
      await expect(planPanel(opened)).toContainText(/overdue/);
      await page.reload();
      await expect(box).toBeChecked();
      await box.click();
      await expect(box).not.toBeChecked();
    },
  );
});

base(
  'M10 a reminder stays off when the browser allows no notifications, which is said',
  async ({ page, browserWithExtension }) => {
    const box = await openOptions(page, browserWithExtension);
    await expect(box).toBeVisible();
    await page.evaluate(() => {
      Object.assign(Reflect.get(globalThis, 'chrome').permissions, { request: async () => false });
    });
    await box.click();
    await expect(page.getByText(/does not let the extension show notifications/)).toBeVisible();
    await expect(box).not.toBeChecked();
  },
);

base('M10 reminders are asked of the browser on the click', async ({ page, browserWithExtension }) => {
  const box = await openOptions(page, browserWithExtension);
  await expect(box).toBeVisible();
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(Reflect.get(globalThis, 'chrome').permissions, {
      request: async (what: unknown) => asked.push([what, navigator.userActivation.isActive]) < 0,
    });
  });
  await box.click();
  await expect(page.getByText(/does not let the extension show notifications/)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([
    [{ permissions: ['notifications'] }, true],
  ]);
});
