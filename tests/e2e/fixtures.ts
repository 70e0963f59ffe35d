import { test as base, type Page } from '@playwright/test';
import { type Sandbox, seedWorld, startSandbox, teamProjectPath, type World } from '../../sandbox';
import { setUpToken } from '../../scripts/actions';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/browser';
import { ensureChromium } from '../../scripts/chromium';

interface Fixtures {
  /** Builds the world to serve, anew for each test; the demo's on today when a test does not name its own. */
  world: { readonly build: () => World };
  /** The token that is set up in the options before the test; null leaves the extension without one. */
  token: string | null;
  sandbox: Sandbox;
  browserWithExtension: ExtensionBrowser;
  /** The page of the team's planning issue, #413, not yet opened. */
  page: Page;
}

/** Today as the browser under test sees it, `YYYY-MM-DD`. */
export const today = new Date().toISOString().slice(0, 10);

/** Full URL of an issue in the team's project, or of any path on gitlab.com. */
export function issueUrl(iid: number, projectPath = teamProjectPath, kind = 'issues'): string {
  return `https://gitlab.com/${projectPath}/-/${kind}/${iid}`;
}

export const planningUrl = issueUrl(413);

/**
 * A test with the unchanged production build in a browser of its own and a sandbox of its own. After every test,
 * each request must have gone to the sandbox as gitlab.com, and no token may have travelled in a URL.
 */
export const test = base.extend<Fixtures>({
  world: [{ build: () => seedWorld(today) }, { option: true }],
  token: [null, { option: true }],

  sandbox: async ({ world }, use) => {
    const sandbox = await startSandbox({ today, world: world.build() });
    await use(sandbox);
    const astray = sandbox.requests.filter(({ host, tokenInUrl }) => host !== 'gitlab.com' || tokenInUrl);
    base.expect(astray).toEqual([]);
    await sandbox.close();
  },

  browserWithExtension: async ({ sandbox, token }, use) => {
    const browser = await launchWithExtension({
      executablePath: await ensureChromium(),
      port: sandbox.port,
      headless: true,
      timeZone: 'UTC',
    });
    if (token !== null) await setUpToken(browser, token);
    await use(browser);
    await browser.context.close();
  },

  context: async ({ browserWithExtension }, use) => use(browserWithExtension.context),

  page: async ({ browserWithExtension }, use) => {
    await use(await browserWithExtension.context.newPage());
  },
});

export { expect } from '@playwright/test';
