import { planningIssue, tokens } from '../../sandbox';
import type { ExtensionBrowser } from '../../scripts/browser';
import { popupOver } from '../../scripts/tour/popup';
import { startUpIsOver } from './badge';
import { expect, issueUrl, planningUrl, test } from './fixtures';
import { violations } from './violations';
import { worldWith } from './worlds';

interface Tab {
  readonly id: number;
  readonly url: string;
}

declare const chrome: {
  commands: {
    onCommand: { dispatch(command: string, tab: Tab): void };
    getAll(): Promise<readonly { name: string; shortcut: string }[]>;
  };
  runtime: { getContexts(filter: object): Promise<readonly { documentUrl: string }[]> };
  tabs: { query(filter: object): Promise<readonly Tab[]> };
};

const worker = ({ context }: ExtensionBrowser) => {
  const [running] = context.serviceWorkers().slice(-1);
  if (!running) throw new Error('the extension has no worker');
  return running;
};

/**
 * Has the browser tell the worker of a shortcut over the tab in front. No test can press the keys: they go to the
 * browser's own window, which a test does not reach.
 */
async function press(browser: ExtensionBrowser, command: string): Promise<void> {
  await worker(browser).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

const popups = (browser: ExtensionBrowser) =>
  worker(browser).evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
  );

const tabs = ({ context }: ExtensionBrowser, part: string) =>
  context.pages().filter((page) => page.url().includes(part)).length;

test('the shortcuts are set, so nothing of Chromium has them, and the options lead to where they are changed', async ({
  browserWithExtension,
  page,
}) => {
  const all = await worker(browserWithExtension).evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toMatchObject({ 'park-issue': 'Alt+Shift+K', 'open-plan': 'Alt+Shift+O' });
  await page.goto(`${browserWithExtension.extensionOrigin}/options.html`);
  const section = page.getByRole('region', { name: 'Keyboard shortcuts' });
  await expect(section.getByText('Alt+Shift+K')).toBeVisible();
  const opened = browserWithExtension.context.waitForEvent('page');
  await section.getByRole('button', { name: 'Change them in the browser' }).click();
  await (await opened).waitForURL('chrome://extensions/shortcuts');
});

test.describe('the shortcut for parking', () => {
  test.use({ token: tokens.api });

  test('opens the popup over the issue, and writes nothing by itself', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    await page.goto(issueUrl(411));
    await page.bringToFront();
    await press(browserWithExtension, 'park-issue');
    await expect.poll(() => popups(browserWithExtension)).toBe(1);
    expect(sandbox.requests.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);
    expect(planningIssue(sandbox.world).description).not.toContain('| #411 |');
  });

  test('over no issue says so, once', async ({ browserWithExtension }) => {
    const popup = await popupOver('https://gitlab.com/gitlab-org/gitlab', browserWithExtension);
    await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.set({ parkAsked: true }));
    await popup.reload();
    const said = popup.getByText(/^This page shows no issue to park/);
    await expect(said).toBeVisible();
    expect(await violations(popup, ['body'])).toEqual([]);
    await popup.reload();
    await expect(popup.getByText('Committed')).toBeVisible();
    await expect(said).toHaveCount(0);
  });
});

test.describe('the shortcut for the plan', () => {
  test('opens the plan in a new tab, and later finds that tab again', async ({
    browserWithExtension,
    page,
    context,
  }) => {
    await startUpIsOver(browserWithExtension);
    await page.goto(issueUrl(411));
    const opened = context.waitForEvent('page');
    await page.bringToFront();
    await press(browserWithExtension, 'open-plan');
    const plan = await opened;
    await plan.waitForURL(/\/-\/(issues|work_items)\/413$/);
    await page.bringToFront();
    await press(browserWithExtension, 'open-plan');
    const inFront = () =>
      worker(browserWithExtension).evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url);
    await expect.poll(inFront).toBe(plan.url());
    expect(tabs(browserWithExtension, '/413')).toBe(1);
  });
});

test.describe('the shortcut for the plan, where none is open', () => {
  test.use({
    world: worldWith((world) => {
      Object.assign(planningIssue(world), { state: 'closed', closedAt: world.daysAgo(1) });
    }),
  });

  test('brings up the popup, which says so', async ({ browserWithExtension, page }) => {
    await page.goto(issueUrl(411));
    await page.bringToFront();
    await press(browserWithExtension, 'open-plan');
    await expect.poll(() => popups(browserWithExtension)).toBe(1);
    expect(tabs(browserWithExtension, planningUrl)).toBe(0);
    const popup = await popupOver(issueUrl(411), browserWithExtension);
    await expect(popup.getByText('No planning issue is open.')).toBeVisible();
  });
});
