import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, isDay, startOfDay, todayIn, weekdayOf } from './days';

const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Vienna',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
);

describe('a day is a day of the calendar', () => {
  test.each([
    ['2026-12-09', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-12-09T00:00:00Z', false],
    ['20261209', false],
    ['soon', false],
    ['', false],
  ])('%j: %s', (text, valid) => expect(isDay(text)).toBe(valid));
});

describe('days are added and counted without any clock', () => {
  test.each([
    ['2026-12-12', -3, '2026-12-09'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['9999-12-31', 1, null],
    ['0000-01-01', -1, null],
    ['2026-02-30', 1, null],
    ['2026-12-12', Number.NaN, null],
  ])('%s %i days on: %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it('counts back what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
        const other = addDays(day, days);
        fc.pre(other !== null);
        expect(daysBetween(day, other)).toBe(days);
      }),
    );
  });

  it('knows the day of the week', () => {
    expect(weekdayOf('2026-12-12')).toBe(6);
    expect(weekdayOf('2026-12-13')).toBe(0);
    expect(weekdayOf('2026-12-32')).toBeNull();
  });
});

describe('today depends on where the user is', () => {
  test.each([
    ['2026-12-09T23:30:00Z', 'UTC', '2026-12-09'],
    ['2026-12-09T23:30:00Z', 'Europe/Vienna', '2026-12-10'],
    ['2026-12-09T23:30:00Z', 'America/Los_Angeles', '2026-12-09'],
    ['2026-12-09T11:00:00Z', 'Pacific/Kiritimati', '2026-12-10'],
    ['2026-12-09T10:59:59Z', 'Pacific/Pago_Pago', '2026-12-08'],
    ['2026-12-31T18:30:00Z', 'Asia/Kolkata', '2027-01-01'],
    ['2026-12-09T23:30:00+02:00', 'UTC', '2026-12-09'],
    ['2026-12-09T23:30:00Z', 'Nowhere/Land', '2026-12-09'],
    ['-000005-06-01T00:00:00Z', 'UTC', null],
    ['+010000-06-01T00:00:00Z', 'UTC', null],
    ['not a time', 'UTC', null],
    ['', 'UTC', null],
  ])('%s in %s: %s', (now, timeZone, day) => expect(todayIn(now, timeZone)).toBe(day));
});

describe('a day begins at its first instant in the zone', () => {
  test.each([
    ['2026-12-10', 'UTC', '2026-12-10T00:00:00.000Z'],
    ['2026-12-10', 'Europe/Vienna', '2026-12-09T23:00:00.000Z'],
    ['2026-12-10', 'Asia/Kolkata', '2026-12-09T18:30:00.000Z'],
    ['2026-12-10', 'Pacific/Kiritimati', '2026-12-09T10:00:00.000Z'],
    // Clocks went from 24:00 to 01:00, so these two days have no 00:00.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00.000Z'],
  ])('%s in %s: %s', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone)).toBe(Date.parse(instant));
  });

  it('is today at its start and was not a minute before', () => {
    const civil = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(civil, anyZone, (date, timeZone) => {
        const day = date.toISOString().slice(0, 10);
        const start = startOfDay(day, timeZone);
        // Kiritimati crossed the date line and never had this day.
        fc.pre(start !== null && day !== '1994-12-31');
        expect(todayIn(new Date(start).toISOString(), timeZone)).toBe(day);
        expect(todayIn(new Date(start - 60_000).toISOString(), timeZone)).not.toBe(day);
      }),
    );
  });

  it('has none for what is no day', () => expect(startOfDay('2026-02-30', 'UTC')).toBeNull());
});

it('answers any text at all', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.double(), (text, other, number) => {
      addDays(text, number);
      addDays('2026-12-12', number);
      daysBetween(text, other);
      todayIn(text, other);
      startOfDay(text, other);
    }),
  );
});
