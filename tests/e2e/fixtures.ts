import { test as base, type Page } from '@playwright/test';
import { type Sandbox, seedWorld, startSandbox, teamProjectPath, type World } from '../../sandbox';
import { setUpToken } from '../../scripts/actions';
import type { ExtensionBrowser } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';
import { freePort } from '../free-port';
import { type Installed, launchReinstalling, type ReinstallingBrowser } from './reinstalling';

interface Fixtures {
  /** Builds the world to serve, anew for each test; the demo's on today when a test does not name its own. */
  world: { readonly build: () => World };
  /** The token that is set up in the options before the test; null leaves the extension without one. */
  token: string | null;
  sandbox: Sandbox;
  /** The extension just installed, its welcome still open. */
  installed: Installed;
  browserWithExtension: ExtensionBrowser;
  /** The page of the team's planning issue, #413, not yet opened. */
  page: Page;
}

interface WorkerFixtures {
  /** Where each sandbox of a worker listens, one after the other. */
  port: number;
  chromium: ReinstallingBrowser;
}

/** Today as the browser under test sees it, `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

/** Full URL of an issue in the team's project, or of any path on gitlab.com. */
export function issueUrl(iid: number, projectPath = teamProjectPath, kind = 'issues'): string {
  return `https://gitlab.com/${projectPath}/-/${kind}/${iid}`;
}

export const planningUrl = issueUrl(413);

/**
 * A test with the unchanged production build, installed for it in an emptied browser, and a sandbox of its own. After
 * every test, each request must have gone to the sandbox as gitlab.com, and no token may have travelled in a URL.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter.
  port: [async ({}, use) => use(await freePort()), { scope: 'worker' }],

  chromium: [
    async ({ port }, use) => {
      const executablePath = await ensureChromium();
      const browser = await launchReinstalling({ executablePath, port, headless: true, timeZone: 'UTC' });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  world: [{ build: () => seedWorld(today) }, { option: true }],
  token: [null, { option: true }],

  sandbox: async ({ world, port }, use) => {
    const sandbox = await startSandbox({ today, port, world: world.build() });
    await use(sandbox);
    const astray = sandbox.requests.filter(({ host, tokenInUrl }) => host !== 'gitlab.com' || tokenInUrl);
    base.expect(astray).toEqual([]);
    await sandbox.close();
  },

  // The sandbox is named so that it is there before the extension asks it, and until it is gone.
  installed: async ({ sandbox: _, chromium }, use) => {
    await use(await chromium.install());
    await chromium.clear();
  },

  browserWithExtension: async ({ installed, token }, use) => {
    if (token === null) await installed.welcome.close();
    else await setUpToken(installed, token, installed.welcome);
    await use(installed);
  },

  context: async ({ browserWithExtension }, use) => use(browserWithExtension.context),

  page: async ({ browserWithExtension }, use) => {
    await use(await browserWithExtension.context.newPage());
  },
});

export { expect } from '@playwright/test';
