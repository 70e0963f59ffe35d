import type { Page } from '@playwright/test';
import { tokens } from '../../sandbox';
import type { ExtensionBrowser } from '../../scripts/browser';
import { startUpIsOver } from './badge';
import { expect, issueUrl, test } from './fixtures';
import { stopWorker } from './stop-worker';

test.use({ token: tokens.api });

/** Runs in the popup: keeps what its first frame said and how far anything moved since. */
function watchFrames(): void {
  const seen = { first: '', shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    seen.first = document.querySelector('main')?.innerText ?? '';
    if (seen.first === '') requestAnimationFrame(look);
    else seen.first += document.querySelector('footer')?.innerText ?? '';
  };
  requestAnimationFrame(look);
}

/** Runs in the popup: nobody answers it. */
function silenceWorker(): void {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  runtime.sendMessage = () => new Promise(() => {});
}

/** A popup over an issue, not yet drawn; what was kept of the team's plan is there, and the worker is not. */
async function popupToCome(browser: ExtensionBrowser): Promise<Page> {
  await startUpIsOver(browser);
  const page = await browser.context.newPage();
  await page.goto(issueUrl(411));
  await stopWorker(browser);
  const popup = await browser.context.newPage();
  await popup.addInitScript(watchFrames);
  await popup.setViewportSize({ width: 420, height: 900 });
  await page.bringToFront();
  return popup;
}

const seenIn = (popup: Page) =>
  popup.evaluate(async () => {
    // What moved is told a frame later.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    return Reflect.get(globalThis, 'seen') as { first: string; shift: number };
  });

test('M15 the popup’s first frame shows the last known plan and its age, and needs no worker', async ({
  browserWithExtension,
}) => {
  const popup = await popupToCome(browserWithExtension);
  await popup.addInitScript(silenceWorker);
  await popup.goto(`${browserWithExtension.extensionOrigin}/popup.html`);
  await expect.poll(async () => (await seenIn(popup)).first).not.toBe('');
  const { first } = await seenIn(popup);
  expect(first).toMatch(/Milestone Planning[\s\S]*(days? left|Last day)/);
  expect(first).toMatch(/Read .*, reading again…/);
  await expect(popup.getByLabel('Why this milestone?')).toBeFocused();
});

test('M15 the answer of the worker takes its place, and nothing moves', async ({ browserWithExtension }) => {
  const url = `${browserWithExtension.extensionOrigin}/popup.html`;
  const before = await browserWithExtension.context.newPage();
  await before.goto(url);
  await expect(before.getByRole('button', { name: 'Add a retro item' })).toBeVisible();
  const popup = await popupToCome(browserWithExtension);
  await popup.goto(url);
  const title = await popup.getByRole('heading', { name: /Milestone Planning/ }).elementHandle();
  await expect(popup.getByRole('status').filter({ hasText: /^Read [^,]+$/ })).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Retrospective' })).toHaveAttribute('aria-busy', 'false');
  expect(await title?.evaluate((element) => element.isConnected)).toBe(true);
  expect((await seenIn(popup)).shift).toBeLessThan(0.001);
});
