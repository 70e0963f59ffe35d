import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import { planPanel } from '../../scripts/actions';
import type { ExtensionBrowser } from '../../scripts/browser';
import { expect, planningUrl, test } from './fixtures';
import { forgetPlans } from './forget-plans';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** Counts, from here on in every document of the page, what the browser calls layout shift. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // What was drawn last is told of two frames later.
  return () =>
    page.evaluate(async () => {
      for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
      return Reflect.get(window, 'shifts').sum;
    });
}

test.use({ token: tokens.api });

/** Waits until the extension remembers how high the plan is now. */
async function remembered(page: Page, { context }: ExtensionBrowser): Promise<number> {
  const height = await page.locator('milestone-plan').evaluate((host: HTMLElement) => host.offsetHeight);
  const worker = context.serviceWorkers().at(-1);
  const kept = () => worker?.evaluate(async () => (await chrome.storage.local.get('planHeight')).planHeight);
  await expect.poll(kept).toBe(height);
  return height;
}

test('on a planning issue that was seen before, nothing moves when the plan comes', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  const height = await remembered(page, browserWithExtension);
  const shifted = await watchShifts(page);
  await page.reload();
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  expect(await page.locator('milestone-plan').evaluate((host: HTMLElement) => host.offsetHeight)).toBe(
    height,
  );
  expect((await shifted()).toFixed(3)).toBe('0.000');
});

test('nor when it has to be read anew', async ({ page, browserWithExtension }) => {
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  await remembered(page, browserWithExtension);
  await page.goto('about:blank');
  await forgetPlans(browserWithExtension);
  const shifted = await watchShifts(page);
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('Finalize by')).toBeVisible();
  expect((await shifted()).toFixed(3)).toBe('0.000');
});

test('nothing moves when the plan is read again and its numbers are others', async ({ page, sandbox }) => {
  const shifted = await watchShifts(page);
  await page.goto(planningUrl);
  await expect(planPanel(page).getByText('25 of 31')).toBeVisible();
  const before = await shifted();
  const issue = sandbox.world.issues.find(({ iid }) => iid === 405);
  if (!issue) throw new Error('the demo has no #405');
  issue.weight = 5;
  await planPanel(page).getByRole('button', { name: 'Read again' }).click();
  await expect(planPanel(page).getByText('27 of 31')).toBeVisible();
  expect(((await shifted()) - before).toFixed(3)).toBe('0.000');
});
