import { expect, test } from 'vitest';
import { outlineOf } from './icon-outlines';

const svg = (box: string, ...paths: string[]) =>
  `<svg viewBox="0 0 ${box}">${paths.map((d) => `<path fill-rule="evenodd" d="${d}"/>`).join('')}</svg>`;

test('an icon of 16 pixels keeps its outline', () => {
  expect(outlineOf(svg('16 16', 'M8 16A8 8 0 108 0z'))).toBe('M8 16A8 8 0 108 0z');
});

test.each([
  ['M3 6l-1.5.75V9z', 'M4 8l-2 1V12z'],
  ['M12 6A6 6 0 110 6a6 6 0 0112 0zM5 3z', 'M16 8A8 8 0 1 1 0 8a8 8 0 0 1 16 0zM6.667 4z'],
  ['m3,3a3,3 45 0,1 3,3 3 3 0 103 3', 'm4 4a4 4 45 0 1 4 4 4 4 0 1 0 4 4'],
])('one of 12 pixels is made larger: %s', (path, larger) => {
  expect(outlineOf(svg('12 12', path))).toBe(larger);
});

test.each([
  ['no path', svg('16 16')],
  ['two paths', svg('16 16', 'M0 0z', 'M1 1z')],
  ['no square', svg('16 12', 'M0 0z')],
])('%s is no icon of ours', (_, other) => {
  expect(() => outlineOf(other)).toThrow('No square icon of one path');
});
