// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Theme, themeOf, watchTheme } from './theme';

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.className = '';
});

describe('themeOf', () => {
  test.each([
    ['gl-dark', false, 'dark'],
    ['gl-light', true, 'light'],
    ['gl-system', true, 'dark'],
    ['gl-system', false, 'light'],
    ['', true, 'light'],
    ['with-top-bar gl-dark', false, 'dark'],
  ] as const)('of class "%s" when the system prefers dark: %s', (classes, prefersDark, theme) => {
    document.documentElement.className = classes;
    expect(themeOf(document, () => prefersDark)).toBe(theme);
  });
});

describe('watchTheme', () => {
  test('follows the page live, until told to stop', async () => {
    const seen: Theme[] = [];
    const stop = new AbortController();
    watchTheme(document, (theme) => seen.push(theme), stop.signal);
    document.documentElement.className = 'gl-dark';
    await Promise.resolve();
    stop.abort();
    document.documentElement.className = 'gl-light';
    await Promise.resolve();
    expect(seen).toEqual(['light', 'dark']);
  });

  test('follows the system only where the page does', async () => {
    const system = Object.assign(new EventTarget(), { matches: false });
    const asked = vi.fn(() => system);
    vi.stubGlobal('matchMedia', asked);
    const seen: Theme[] = [];
    const stop = new AbortController();
    watchTheme(document, (theme) => seen.push(theme), stop.signal);
    expect(asked).not.toHaveBeenCalled();
    const change = (matches: boolean) => {
      system.matches = matches;
      system.dispatchEvent(new Event('change'));
    };
    for (const classes of ['gl-system', '', 'gl-system']) {
      document.documentElement.className = classes;
      await Promise.resolve();
    }
    change(true);
    stop.abort();
    change(false);
    expect(asked).toHaveBeenCalledOnce();
    expect(seen.at(-1)).toBe('dark');
  });
});
