import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, waitForText } from './firefox';

let sandbox: Sandbox;
let firefox: ExtensionFirefox;
let welcome: Page;

beforeAll(async () => {
  sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  firefox = await launchFirefox(sandbox.port);
  welcome = firefox.welcome;
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
});

it('installing opens the welcome, which shows the plan without a token', async () => {
  await waitForText(welcome, 'The plan can be read.');
  expect(await welcome.evaluate(() => document.body.textContent)).toMatch(/days? left|Last day|overdue/);
  expect(sandbox.requests.filter(({ token }) => token !== null)).toEqual([]);
});

it('the shortcuts are set, and the welcome tells them', async () => {
  await waitForText(welcome, 'Alt+Shift+K');
  await waitForText(welcome, 'Alt+Shift+O');
});
