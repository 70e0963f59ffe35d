import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import {
  type BrowserOptions,
  chromeBuild,
  type ExtensionBrowser,
  launchToInstall,
} from '../../scripts/browser';

/** The extension as it was just installed, with the welcome it opens by itself. */
export interface Installed extends ExtensionBrowser {
  readonly welcome: Page;
}

/** One Chromium for many tests: each finds it as a new one, with the extension installed for it alone. */
export interface ReinstallingBrowser {
  /** Installs the unchanged production build. */
  install(): Promise<Installed>;
  /** Takes the extension out with all it kept, closes every page, and forgets what GitLab's pages left. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The protocol's commands for extensions, which Playwright's types do not name. */
interface ExtensionCommands {
  send(command: 'Extensions.loadUnpacked', of: { path: string }): Promise<{ id: string }>;
  send(command: 'Extensions.uninstall', of: { id: string }): Promise<void>;
}

/** Starts it. Quicker by a second than a browser for each test, which does the same and begins with a new profile. */
export async function launchReinstalling(options: BrowserOptions): Promise<ReinstallingBrowser> {
  const context = await launchToInstall(options);
  const inspector = await context.browser()?.newBrowserCDPSession();
  if (!inspector) throw new Error('Chromium takes no commands of its protocol.');
  const extensions = inspector as ExtensionCommands;
  const [empty = await context.newPage()] = context.pages();
  const network = await context.newCDPSession(empty);
  const installed = new Set<string>();
  return {
    async install() {
      const [welcome, { id }] = await Promise.all([
        context.waitForEvent('page'),
        extensions.send('Extensions.loadUnpacked', { path: resolve(chromeBuild) }),
      ]);
      installed.add(id);
      await welcome.waitForURL('**/welcome.html', { waitUntil: 'commit' });
      return { context, extensionOrigin: `chrome-extension://${id}`, welcome };
    },
    async clear() {
      const others = context.pages().filter((page) => page !== empty);
      await Promise.all(others.map((page) => page.close()));
      for (const id of installed) await extensions.send('Extensions.uninstall', { id });
      installed.clear();
      await forget(context, network);
    },
    close: () => context.close(),
  };
}

async function forget(context: BrowserContext, network: CDPSession): Promise<void> {
  await context.setOffline(false);
  await context.clearPermissions();
  await network.send('Network.clearBrowserCache');
  await network.send('Network.clearBrowserCookies');
  await network.send('Storage.clearDataForOrigin', { origin: 'https://gitlab.com', storageTypes: 'all' });
}
