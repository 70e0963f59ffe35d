import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, waitForText } from './firefox';

let sandbox: Sandbox;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  sandbox = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  firefox = await launchFirefox(sandbox.port);
});

afterAll(async () => {
  await firefox?.browser.close();
  await sandbox?.close();
});

it('installing opens the welcome, where the plan stands without a token', async () => {
  const { welcome } = firefox;
  await waitForText(welcome, 'The plan can be read.');
  expect(await welcome.evaluate(() => document.body.textContent)).toMatch(/days? left|Last day|overdue/);
  expect(sandbox.requests.filter(({ token }) => token !== null)).toEqual([]);
});

it('the shortcuts are set, and the welcome tells them', async () => {
  await waitForText(firefox.welcome, 'Alt+Shift+K');
  await waitForText(firefox.welcome, 'Alt+Shift+O');
});
