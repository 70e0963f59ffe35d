import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureChromium } from './chromium';
import { findFirefox } from './firefox';
import { namedBrowser } from './named-browser';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['CHROMIUM_PATH', ensureChromium],
  ['FIREFOX_PATH', async () => findFirefox()],
] as const)('%s', (variable, find) => {
  test('names the browser', async () => {
    vi.stubEnv(variable, process.execPath);
    expect(await find()).toBe(process.execPath);
  });

  test('naming a path that does not exist is what is said, whatever is installed', async () => {
    vi.stubEnv(variable, '/nowhere/browser');
    await expect(find()).rejects.toThrow(`${variable} says /nowhere/browser, which does not exist`);
  });

  test.each(['', undefined])('set to %j names none', (value) => {
    vi.stubEnv(variable, value);
    expect(namedBrowser(variable)).toBeNull();
  });
});
