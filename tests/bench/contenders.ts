import { expect, type Page } from '@playwright/test';
import { type Sandbox, teamProjectPath, tokens } from '../../sandbox';
import { planPanel, setUpToken } from '../../scripts/actions';
import { type BrowserOptions, type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { run } from '../../scripts/run';
import { keepsStill } from '../e2e/keeps-still';
import { type Load, measureLoad, type Watched, watchLoad } from './load';

/** The extensions that are compared: ours, two that do the least, and none. Each has a browser of its own. */
const builds = {
  none: 'tests/bench/none',
  floor: 'tests/bench/floor',
  skeleton: '.output/bench-skeleton/chrome-mv3',
  ours: '.output/chrome-mv3',
} as const;
export type Contender = keyof typeof builds;
export type Browsers<T extends Contender> = Readonly<Record<T, ExtensionBrowser>>;

/** What each puts into the page of a planning issue. */
export const boxes: Readonly<Record<Contender, string | null>> = {
  none: null,
  floor: '[data-testid="work-item-description-wrapper"]',
  skeleton: 'bench-skeleton',
  ours: 'milestone-plan',
};

const project = `https://gitlab.com/${teamProjectPath}`;

/** The pages that are loaded. */
export const urls = {
  planning: `${project}/-/issues/413`,
  issue: `${project}/-/issues/407`,
  list: `${project}/-/issues`,
  mergeRequests: `${project}/-/merge_requests`,
} as const;

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** Builds ours and the skeleton. */
export async function buildAll(): Promise<void> {
  await run('wxt', ['build']);
  await run('wxt', ['build', 'tests/bench/skeleton']);
}

/** A browser with one of them. */
export async function launch(
  contender: Contender,
  { port }: Sandbox,
  options: Pick<BrowserOptions, 'scriptEngine'> = {},
): Promise<ExtensionBrowser> {
  const executablePath = await ensureChromium();
  return launchWithExtension({ executablePath, port, build: builds[contender], headless: true, ...options });
}

/** Opens a browser with each of some contenders, and closes them after their use. Ours has a token and has shown the planning issue. */
export async function inBrowsers<T extends Contender, Used>(
  sandbox: Sandbox,
  contenders: readonly T[],
  use: (browsers: Browsers<T>) => Promise<Used>,
): Promise<Used> {
  const opened = await Promise.all(
    contenders.map(async (contender) => [contender, await launch(contender, sandbox)] as const),
  );
  const browsers = Object.fromEntries(opened) as Browsers<T>;
  const ours = opened.find(([contender]) => contender === 'ours')?.[1];
  if (ours !== undefined) {
    await setUpToken(ours, tokens.api);
    await showOnce(ours, urls.planning);
  }
  const used = await use(browsers);
  await Promise.all(opened.map(([, { context }]) => context.close()));
  return used;
}

/** Shows a plan until the extension remembers how high it is, and how it looks. */
export async function showOnce(ours: ExtensionBrowser, url: string): Promise<void> {
  const page = await ours.context.newPage();
  await page.goto(url);
  await planPanel(page).waitFor();
  const worker = ours.context.serviceWorkers().at(-1);
  const kept = () => worker?.evaluate(async () => (await chrome.storage.local.get('planHeight')).planHeight);
  await expect.poll(kept, { timeout: 20_000 }).toBeGreaterThan(0);
  await expect.poll(() => keepsStill(ours)).toBe(true);
  await page.close();
}

/** One load in a tab of its own, measured. */
export function loadOnce(browser: ExtensionBrowser, url: string, box: string | null): Promise<Load> {
  return inNewTab(browser, (page) => measureLoad(page, url, box));
}

/** One load in a tab of its own, watched only. */
export function watchOnce(browser: ExtensionBrowser, url: string, box: string | null): Promise<Watched> {
  return inNewTab(browser, (page) => watchLoad(page, url, box));
}

async function inNewTab<T>({ context }: ExtensionBrowser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  const used = await use(page);
  await page.close();
  return used;
}
