import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planningIssue, type Sandbox, startSandbox, tokens } from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, present, saveToken } from './firefox';
import { openPlan } from './stage';

const today = new Date().toISOString().slice(0, 10);

let sandbox: Sandbox;
let firefox: ExtensionFirefox;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox({ today });
  firefox = await launchFirefox(sandbox.port);
  page = firefox.page;
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
});

function textIn(target: Page, host: string): Promise<string> {
  return target.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', host);
}

it('shows the plan of a public planning issue without a token', async () => {
  await openPlan(page);
  expect(await textIn(page, 'milestone-plan')).toContain('split equally');
  expect(await textIn(page, 'milestone-park-form')).toContain('needs your access token');
});

it('checks and saves a token in the options page', async () => {
  const options = await firefox.openOwnPage('options');
  await saveToken(options, tokens.api);
  await options.close();
});

it('parks an issue', async () => {
  await page.bringToFront();
  await page.reload();
  await present(page, 'milestone-park-form >>> input');
  const [reference, reason] = await page.$$('milestone-park-form >>> input');
  await reference?.type('gitlab-org/gitlab#504120');
  await page.keyboard.press('Escape');
  await reason?.type('Small and refined');
  await present(page, 'milestone-park-form >>> button[type=submit][aria-disabled=false]');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => textIn(page, 'milestone-park-form'), { timeout: 15_000 })
    .toContain('is in the Parking Lot');
  expect(planningIssue(sandbox.world).description).toContain(
    '| gitlab-org/gitlab#504120 | Small and refined | @ada.moreno |',
  );
});

it('shows the status in the popup', async () => {
  const popup = await firefox.openOwnPage('popup');
  const shown = () => /days? left|Last day|overdue/.test(document.body.textContent ?? '');
  await popup.waitForFunction(shown, { polling: 100 });
  await popup.close();
});
