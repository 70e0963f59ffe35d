import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox';
import { type ExtensionFirefox, launchFirefox, present, waitForText } from './firefox';

const withheld = 'so you are not reminded';

let gitlab: Sandbox;
let firefox: ExtensionFirefox;
let options: Page;

beforeAll(async () => {
  gitlab = await startSandbox({ today: new Date().toISOString().slice(0, 10) });
  firefox = await launchFirefox(gitlab.port);
  options = await firefox.openOwnPage('options');
});

afterAll(async () => {
  await firefox?.browser.close();
  await gitlab?.close();
});

it('reminders are switched on with the permission for notifications, which nothing had before', async () => {
  await options.bringToFront();
  const box = await present(options, '.reminder input');
  expect(await permissions()).not.toContain('notifications');
  await box.click();
  await waitForText(options, 'You are reminded of the plans of');
  expect(await permissions()).toContain('notifications');
});

it('a permission the user takes back is named in the options, and given again with one click', async () => {
  await options.evaluate(() => {
    return Reflect.get(globalThis, 'browser').permissions.remove({ permissions: ['notifications'] });
  });
  await options.reload({ timeout: 1_500 }).catch(() => null);
  await waitForText(options, withheld);
  const allow = await present(options, '.alert-warning button');
  await allow.click();
  await options.waitForFunction(
    (words) => !document.body.textContent?.includes(words),
    { polling: 100 },
    withheld,
  );
  expect(await permissions()).toContain('notifications');
});

function permissions(): Promise<readonly string[]> {
  return options.evaluate(async () => {
    const { permissions } = await Reflect.get(globalThis, 'browser').permissions.getAll();
    return permissions;
  });
}
