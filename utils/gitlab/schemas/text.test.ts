import { expect, test } from 'vitest';
import { date, instant, line } from './text';

test.each([
  ['plain', 'plain'],
  ['<img src=x onerror=alert(1)> | `a` \\| ~"b"', '<img src=x onerror=alert(1)> | `a` \\| ~"b"'],
  ['two\r\nlines', 'two lines'],
  ['nul\u0000 and bell\u0007', 'nul  and bell '],
  ['evil\u202egnp.exe', 'evil gnp.exe'],
  ['half \ud83d', 'half \ufffd'],
  ['Zoë 🦊 שלום', 'Zoë 🦊 שלום'],
  ['x'.repeat(5000), 'x'.repeat(1000)],
])('one line of %j', (given, expected) => {
  expect(line.parse(given)).toBe(expected);
});

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', null],
  ['2026-11-22T00:00:00Z', null],
  ['tomorrow', null],
  [null, null],
  [20261122, null],
])('the date %j', (given, expected) => {
  expect(date.parse(given)).toBe(expected);
});

test.each([
  ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T10:00:00+01:00', '2026-11-22T09:00:00.000Z'],
])('the instant %s in UTC', (given, expected) => {
  expect(instant.parse(given)).toBe(expected);
});

test.each(['2026-11-22', 'soon', ''])('%j is no instant', (given) => {
  expect(instant.safeParse(given).success).toBe(false);
});
