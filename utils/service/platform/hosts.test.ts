import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserHosts } from './hosts';

const gitlab = 'https://gitlab.com';
const other = 'https://example.org:8443/gitlab';

let registered: Browser.scripting.RegisteredContentScript[];
let given: string[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  given = ['https://gitlab.com/*', 'https://example.org/*'];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    name: '',
    version: '1',
    manifest_version: 3,
    host_permissions: ['https://gitlab.com/*'],
    content_scripts: [{ matches: ['https://gitlab.com/*'] }],
  });
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin) => given.includes(origin)),
  );
  vi.spyOn(browser.permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
    given = given.filter((origin) => !origins.includes(origin));
    return true;
  });
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async (filter) =>
    registered.filter(({ id }) => filter?.ids?.includes(id) ?? true),
  );
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    registered.push(...scripts);
  });
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    registered = registered.filter(({ id }) => !filter?.ids?.includes(id));
  });
});

describe('the detector', () => {
  test('is registered where the manifest does not put it, below the relative URL root', async () => {
    await browserHosts.detectOn([gitlab, other]);
    expect(registered).toEqual([
      expect.objectContaining({ id: other, matches: ['https://example.org/gitlab/*'] }),
    ]);
  });

  test('is registered once, and taken back where it is not wanted any more', async () => {
    await browserHosts.detectOn([gitlab, other]);
    await browserHosts.detectOn([gitlab, other]);
    expect(registered).toHaveLength(1);
    await browserHosts.detectOn([gitlab]);
    expect(registered).toEqual([]);
  });
});

describe('an early script', () => {
  const pages = ['https://gitlab.com/*/-/issues/7*'];
  const running = () => registered.map(({ id, matches }) => [id, matches]);

  test('comes before the detector, which does not undo it', async () => {
    await browserHosts.runEarly('still', pages);
    await browserHosts.detectOn([gitlab]);
    expect(registered).toEqual([{ id: 'still', matches: pages, js: ['still.js'], runAt: 'document_start' }]);
  });

  test('goes by the last patterns alone', async () => {
    await browserHosts.runEarly('still', pages);
    await browserHosts.runEarly('mark-page', pages);
    await browserHosts.runEarly('mark-page', ['https://gitlab.com/*']);
    expect(running()).toEqual([
      ['still', pages],
      ['mark-page', ['https://gitlab.com/*']],
    ]);
    await browserHosts.runEarly('mark-page', []);
    expect(running()).toEqual([['still', pages]]);
  });

  test('leaves what is so already', async () => {
    await browserHosts.runEarly('still', pages);
    await browserHosts.runEarly('still', pages);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });
});

describe('the permission for a host', () => {
  test('is there, or not', async () => {
    expect(await browserHosts.allowed(other)).toBe(true);
    expect(await browserHosts.allowed('https://gitlab.example.net')).toBe(false);
  });

  test('is given back, but for the one the manifest requires', async () => {
    await browserHosts.release(other);
    await browserHosts.release(gitlab);
    expect(given).toEqual(['https://gitlab.com/*']);
  });
});
