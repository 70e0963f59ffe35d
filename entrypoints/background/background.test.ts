import 'fake-indexeddb/auto';
import { beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from './index';

const ourPage = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

let onAdded: MockInstance;
let onCommand: MockInstance;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  onAdded = vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue();
  onCommand = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async () => {});
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '1',
    name: '',
    manifest_version: 3,
  });
});

/** The reply to a message, the way the browser asks its listeners for one. */
function send(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
}

test('the worker listens to everything before it first waits', () => {
  background.main();
  const { runtime, alarms } = fakeBrowser;
  for (const event of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, alarms.onAlarm]) {
    expect(event.hasListeners()).toBe(true);
  }
  expect(onAdded).toHaveBeenCalledOnce();
  expect(onCommand).toHaveBeenCalledOnce();
  expect(addEventListener).toHaveBeenCalledWith('online', expect.any(Function));
});

test('where there are no notifications, it listens to everything else', () => {
  // Firefox has the name, and nothing under it, until the user allows them.
  const { notifications } = browser;
  Object.assign(browser, { notifications: undefined });
  try {
    background.main();
  } finally {
    Object.assign(browser, { notifications });
  }
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(onCommand).toHaveBeenCalledOnce();
});

test.each([
  ['install', ['/welcome.html']],
  ['chrome_update', []],
] as const)('after %s the pages %j open', async (reason, pages) => {
  // No host may be reached, so nothing is asked of GitLab.
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => false);
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason });
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(opened.filter((url) => url?.endsWith('.html'))).toEqual(
    pages.map((page) => browser.runtime.getURL(page)),
  );
});

test('it answers our own pages and refuses everybody else', async () => {
  background.main();
  expect(await send({ type: 'read-settings' }, ourPage)).toMatchObject({
    ok: true,
    value: { tokens: { 'https://gitlab.com': null } },
  });
  expect(await send({ type: 'read-settings' }, { ...ourPage, id: 'another-extension' })).toEqual({
    ok: false,
    failure: { kind: 'refused-message', values: {} },
  });
});
