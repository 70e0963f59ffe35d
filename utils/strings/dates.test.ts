import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatMoment } from './dates';

describe('formatDay', () => {
  it.each([
    ['2026-12-09', 'en-GB', 'Wed, 9 Dec 2026'],
    ['2026-12-09', 'de-DE', 'Mi., 9. Dez. 2026'],
    ['soon', 'en-GB', 'soon'],
    ['', 'en-GB', ''],
  ])('writes %j in %s as %j', (day, locale, text) => {
    expect(formatDay(day, locale)).toBe(text);
  });
});

describe('formatMoment', () => {
  it.each([
    ['2026-11-22T09:42:00Z', 'UTC', '22 Nov 2026, 09:42 UTC'],
    ['2026-11-22T23:42:00Z', 'Europe/Vienna', '23 Nov 2026, 00:42 CET'],
    ['never', 'UTC', 'never'],
  ])('writes %s, read in %s, as %j', (instant, timeZone, text) => {
    expect(formatMoment(instant, { now: '', timeZone, locale: 'en-GB' })).toBe(text);
  });
});

describe('formatInstant', () => {
  const now = '2026-11-22T10:00:00Z';

  it.each([
    ['2026-11-22T09:42:00Z', 'Europe/Vienna', '10:42'],
    ['2026-11-21T23:30:00Z', 'Europe/Vienna', '00:30'],
    ['2026-11-21T22:30:00Z', 'Europe/Vienna', '21 Nov 2026, 23:30'],
    ['2026-11-21T23:30:00Z', 'UTC', '21 Nov 2026, 23:30'],
    ['never', 'UTC', 'never'],
  ])('writes %s, read in %s, as %j', (instant, timeZone, text) => {
    expect(formatInstant(instant, { now, timeZone, locale: 'en-GB' })).toBe(text);
  });
});
