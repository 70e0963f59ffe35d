import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, isDay, weekdayOf } from './days';
import { finalizeDate, milestoneDates } from './milestone-dates';

const business = (days: number) => ({ finalize: { days, count: 'business' as const } });
const calendar = (days: number) => ({ finalize: { days, count: 'calendar' as const } });

const anyDay = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('planning is finalized some days before the milestone starts', () => {
  test.each([
    ['2026-12-12', '2026-12-09'],
    ['2027-01-02', '2026-12-30'],
    ['2028-03-02', '2028-02-28'],
    ['2026-03-02', '2026-02-27'],
    ['2024-03-01', '2024-02-27'],
  ])('starting %s: by %s with the default profile, 3 calendar days', (start, by) => {
    expect(finalizeDate(start)).toBe(by);
  });

  test.each([
    ['a Saturday', '2026-12-12', 3, '2026-12-09'],
    ['a Sunday', '2026-12-13', 3, '2026-12-09'],
    ['a Monday', '2026-12-14', 3, '2026-12-09'],
    ['a Tuesday', '2026-12-15', 3, '2026-12-10'],
    ['a Friday', '2026-12-11', 3, '2026-12-08'],
    ['the year', '2027-01-04', 3, '2026-12-30'],
    ['a Saturday', '2026-12-12', 0, '2026-12-11'],
    ['a Monday', '2026-12-14', 0, '2026-12-14'],
    ['a Monday', '2026-12-14', 1, '2026-12-11'],
    ['two weeks', '2026-12-14', 10, '2026-11-30'],
  ])('from the start of %s, %s, %i business days back: %s', (_what, start, days, by) => {
    expect(finalizeDate(start, business(days))).toBe(by);
  });

  test.each(['', 'soon', '2026-02-30', '2026-12-12T00:00:00Z', '12/12/2026', '0000-01-01'])(
    'no date for a start of %j',
    (start) => {
      expect(finalizeDate(start)).toBeNull();
      expect(finalizeDate(start, business(3))).toBeNull();
    },
  );

  it('counts calendar days exactly', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, days) => {
        expect(daysBetween(finalizeDate(start, calendar(days)) ?? '', start)).toBe(days);
      }),
    );
  });

  it('counting business days, has that many of them from the date up to the start and is on none but a weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, days) => {
        const by = finalizeDate(start, business(days)) ?? '';
        const span = daysBetween(by, start) ?? 0;
        const upToStart = Array.from({ length: span }, (_, n) => weekdayOf(addDays(by, n) ?? '') ?? 0);
        expect(upToStart.filter((weekday) => weekday % 6 !== 0)).toHaveLength(days);
        expect(upToStart[0]).toSatisfy((weekday: number) => weekday % 6 !== 0);
      }),
    );
  });
});

describe('the product calendar gives a milestone its dates by title', () => {
  test.each([
    ['17.0', '2024-04-13', '2024-05-10', '2024-05-16'],
    ['17.11', '2025-03-15', '2025-04-11', '2025-04-17'],
    ['18.0', '2025-04-12', '2025-05-09', '2025-05-15'],
    ['18.7', '2025-11-15', '2025-12-12', '2025-12-18'],
    ['18.8', '2025-12-13', '2026-01-09', '2026-01-15'],
    ['19.0', '2026-04-11', '2026-05-15', '2026-05-21'],
    ['19.7', '2026-11-14', '2026-12-11', '2026-12-17'],
    ['19.8', '2026-12-12', '2027-01-15', '2027-01-21'],
    ['25.11', '2033-03-12', '2033-04-15', '2033-04-21'],
    [' 19.8 ', '2026-12-12', '2027-01-15', '2027-01-21'],
  ])('%s: %s to %s, released %s', (title, start, end, release) => {
    expect(milestoneDates(title)).toEqual({ start, end, release });
  });

  test.each([
    '16.11',
    '0.1',
    '19',
    '19.12',
    '19.08',
    '019.8',
    '19.8.1',
    'v19.8',
    '%19.8',
    '19.8 Milestone Planning',
    '19,8',
    'Backlog',
    '',
    '9999999999.1',
    '7992.8',
    '１９.８',
  ])('none for %j', (title) => expect(milestoneDates(title)).toBeNull());

  const anyTitle = fc.tuple(fc.integer({ min: 17, max: 99 }), fc.integer({ min: 0, max: 11 }));

  it('milestones follow each other without gap or overlap, Saturday to Friday, released on a third Thursday', () => {
    fc.assert(
      fc.property(anyTitle, ([major, minor]) => {
        const dates = milestoneDates(`${major}.${minor}`);
        const next = milestoneDates(minor === 11 ? `${major + 1}.0` : `${major}.${minor + 1}`);
        if (!dates || !next) throw new Error('every title from 17.0 on has dates');
        expect(next.start).toBe(addDays(dates.end, 1));
        expect([dates.start, dates.end, dates.release].map(weekdayOf)).toEqual([6, 5, 4]);
        expect(Number(dates.release.slice(8))).toSatisfy((day: number) => day >= 15 && day <= 21);
      }),
    );
  });

  it('answers any text at all with dates or with none', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const dates = milestoneDates(title);
        expect(dates === null || isDay(dates.start)).toBe(true);
      }),
    );
  });
});
