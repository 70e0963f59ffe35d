// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { type Theme, themeOf, watchTheme } from './theme';

afterEach(() => {
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
});
