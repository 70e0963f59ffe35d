import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';
import { findFirefox } from '../../scripts/firefox';

const extensionId = 'milestone-planner@extensions.example';
const uuid = '6f0d1a4e-5b7c-4d8e-9a3f-2c1b0e7d6a55';
const planningUrl = `https://gitlab.com/${teamProjectPath}/-/issues/413`;
const today = new Date().toISOString().slice(0, 10);

let sandbox: Sandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox({ today });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': 'gitlab.com',
      'network.socket.forcePort': `443=${sandbox.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 1000 });
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

/** Opens a page of the extension; the load never settles for WebDriver BiDi, so what should be on it is waited for. */
async function openOwnPage(name: string): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(`moz-extension://${uuid}/${name}.html`, { timeout: 1_500 }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  return opened;
}

function textIn(target: Page, host: string): Promise<string> {
  return target.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', host);
}

it('shows the plan of a public planning issue without a token', async () => {
  await page.goto(planningUrl);
  await page.waitForSelector('milestone-plan >>> table');
  expect(await textIn(page, 'milestone-plan')).toContain('split equally');
  expect(await textIn(page, 'milestone-park-form')).toContain('needs your access token');
});

it('checks and saves a token in the options page', async () => {
  const options = await openOwnPage('options');
  const field = await options.waitForSelector('input[type=password]');
  await field?.type(tokens.api);
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => document.body.textContent?.includes('The token works and is saved.'));
  await options.close();
});

it('parks an issue', async () => {
  await page.reload();
  const [reference, reason] = await waitForFields();
  await reference?.type('gitlab-org/gitlab#504120');
  await page.keyboard.press('Escape');
  await reason?.type('Small and refined');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('milestone-park-form')?.shadowRoot?.textContent?.includes('is in the Parking Lot'),
  );
  expect(planningIssue(sandbox.world).description).toContain(
    '| gitlab-org/gitlab#504120 | Small and refined | @ada.moreno |',
  );
});

it('shows the status in the popup', async () => {
  const popup = await openOwnPage('popup');
  await popup.waitForFunction(() => /days? left|Last day|overdue/.test(document.body.textContent ?? ''));
  await popup.close();
});

async function waitForFields() {
  await page.waitForSelector('milestone-park-form >>> input');
  return page.$$('milestone-park-form >>> input');
}
