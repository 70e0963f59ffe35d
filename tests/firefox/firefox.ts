import { resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../scripts/firefox';

const extensionId = 'milestone-planner@extensions.example';
const uuid = '6f0d1a4e-5b7c-4d8e-9a3f-2c1b0e7d6a55';

/** Folder of Firefox's build. */
export const firefoxBuild = '.output/firefox-mv3';

/** Firefox with the unchanged production build, and gitlab.com mapped to a port on loopback. */
export interface ExtensionFirefox {
  readonly browser: Browser;
  /** What installing opened. */
  readonly welcome: Page;
  /** The page the tests look at GitLab in. */
  readonly page: Page;
  openOwnPage(name: 'options' | 'popup' | 'welcome'): Promise<Page>;
}

interface FirefoxOptions {
  /** Further hosts that lead to loopback. */
  readonly localHosts?: readonly string[];
  /** Folder of the build; Firefox's when left out. */
  readonly build?: string;
  /** BCP 47 tag of the language the pages see; the browser's own when left out. */
  readonly language?: string;
}

/** Starts it. The browser's own prompt for a host is answered with yes. */
export async function launchFirefox(
  port: number,
  { localHosts = [], build = firefoxBuild, language }: FirefoxOptions = {},
): Promise<ExtensionFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': ['gitlab.com', ...localHosts].join(','),
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextOptionalPermissionPrompts': false,
      ...(language !== undefined && { 'intl.accept_languages': language }),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    },
  });
  await browser.installExtension(resolve(build));
  const welcome = await openedWelcome(browser);
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 1000 });
  return { browser, welcome, page, openOwnPage: (name) => openOwnPage(browser, name) };
}

/** WebDriver BiDi does not say where a page has gone that the extension opened, so the page is asked. */
function openedWelcome(browser: Browser): Promise<Page> {
  const look = async () => {
    for (const page of await browser.pages()) {
      if ((await page.evaluate(() => location.pathname)) === '/welcome.html') return page;
    }
    throw new Error('Installing has not opened the welcome yet.');
  };
  return vi.waitFor(look, { timeout: 20_000, interval: 100 });
}

/** The load of such a page never settles for WebDriver BiDi, so what should be on it is waited for. */
async function openOwnPage(browser: Browser, name: string): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(`moz-extension://${uuid}/${name}.html`, { timeout: 1_500 }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  return opened;
}

/** The element, once it is there. Looked for by the clock: a page that Firefox does not draw has no frames to wait for. */
export function present(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const look = async () => {
    const found = await page.$(selector);
    if (found === null) throw new Error(`The page has no ${selector} yet.`);
    return found;
  };
  return vi.waitFor(look, { timeout: 20_000, interval: 100 });
}

/** Waits until the page says so. A page behind another draws nothing, and has no frames to wait for. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction((words) => document.body.textContent?.includes(words), { polling: 100 }, text);
}

/** Clicks the button of that name; those of closed dialogs do not count. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const path = `//button[normalize-space()="${name}" and not(ancestor::dialog[not(@open)])]`;
  const button = await present(page, `::-p-xpath(${path})`);
  await button.click();
}

/**
 * Pastes a token into the options page, opened already, for the first instance on it without one; resolves once the page says
 * `saved`.
 */
export async function saveToken(
  options: Page,
  token: string,
  saved = 'The token works and is saved.',
): Promise<void> {
  const field = await present(options, 'input[type=password]');
  await field.type(token);
  await options.keyboard.press('Enter');
  await waitForText(options, saved);
}
