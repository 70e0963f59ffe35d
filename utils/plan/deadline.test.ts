import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deadlineAt } from './deadline';

const finalizeBy = '2026-12-09';
const vienna = 'Europe/Vienna';

describe('the countdown to the finalize date', () => {
  test.each([
    ['2026-11-22T12:00:00Z', 'UTC', 'upcoming', 17, null],
    ['2026-12-05T23:59:59Z', 'UTC', 'upcoming', 4, null],
    ['2026-12-06T00:00:00Z', 'UTC', 'due-soon', 3, null],
    ['2026-12-08T23:59:59Z', 'UTC', 'due-soon', 1, null],
    ['2026-12-09T00:00:00Z', 'UTC', 'last-day', 0, 24],
    ['2026-12-09T12:00:01Z', 'UTC', 'last-day', 0, 11],
    ['2026-12-09T23:00:00Z', 'UTC', 'last-day', 0, 1],
    ['2026-12-09T23:59:59Z', 'UTC', 'last-day', 0, 0],
    ['2026-12-10T00:00:00Z', 'UTC', 'overdue', -1, null],
    ['2027-01-09T00:00:00Z', 'UTC', 'overdue', -31, null],
    // The same instants, elsewhere.
    ['2026-12-08T23:00:00Z', vienna, 'last-day', 0, 24],
    ['2026-12-09T22:59:59Z', vienna, 'last-day', 0, 0],
    ['2026-12-09T23:00:00Z', vienna, 'overdue', -1, null],
    ['2026-12-10T07:59:59Z', 'America/Los_Angeles', 'last-day', 0, 0],
    ['2026-12-10T08:00:00Z', 'America/Los_Angeles', 'overdue', -1, null],
    ['2026-12-08T10:00:00Z', 'Pacific/Kiritimati', 'last-day', 0, 24],
    ['2026-12-10T10:59:59Z', 'Pacific/Pago_Pago', 'last-day', 0, 0],
  ])('at %s in %s: %s, %i days, %s hours left', (now, timeZone, state, days, hoursLeft) => {
    expect(deadlineAt({ finalizeBy, now, timeZone })).toEqual({ finalizeBy, state, days, hoursLeft });
  });

  test.each([
    ['23 hours, clocks go forward', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['25 hours, clocks go back', '2026-10-25', '2026-10-24T22:00:00Z', 25],
    ['after the change, ordinary hours', '2026-10-25', '2026-10-25T11:00:00Z', 12],
  ])('on a day of %s', (_what, day, now, hoursLeft) => {
    expect(deadlineAt({ finalizeBy: day, now, timeZone: vienna })?.hoursLeft).toBe(hoursLeft);
  });

  test.each([
    ['2 days early', '2026-12-07T10:00:00Z', 'UTC', 2],
    ['on the day', '2026-12-09T23:59:59Z', 'UTC', 0],
    ['1 day late', '2026-12-10T00:00:00Z', 'UTC', -1],
    ['on the day still, further west', '2026-12-10T00:00:00Z', 'America/New_York', 0],
    ['1 day late already, further east', '2026-12-09T23:00:00Z', vienna, -1],
  ])('finalized %s', (_what, closedAt, timeZone, days) => {
    expect(deadlineAt({ finalizeBy, closedAt, now: '2027-02-01T00:00:00Z', timeZone })).toEqual({
      finalizeBy,
      state: 'finalized',
      days,
      hoursLeft: null,
    });
  });

  test.each([
    ['no finalize date is known', null, '2026-12-01T00:00:00Z'],
    ['the finalize date is no date', '2026-12-32', '2026-12-01T00:00:00Z'],
    ['now is no instant', finalizeBy, 'later'],
  ])('none when %s', (_what, by, now) => {
    expect(deadlineAt({ finalizeBy: by, now, timeZone: 'UTC' })).toBeNull();
  });

  it('takes an unknown time zone for UTC and an unreadable closing time for none', () => {
    const now = '2026-12-08T12:00:00Z';
    expect(deadlineAt({ finalizeBy, now, timeZone: 'Mars/Olympus' })).toEqual(
      deadlineAt({ finalizeBy, now, timeZone: 'UTC', closedAt: 'once' }),
    );
  });

  it('only ever comes nearer', () => {
    const order = ['upcoming', 'due-soon', 'last-day', 'overdue'];
    const instant = fc.date({
      min: new Date('2026-09-01'),
      max: new Date('2027-03-01'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom('UTC', vienna, 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Cairo');
    fc.assert(
      fc.property(instant, fc.nat(40 * 86_400_000), zone, (earlier, later, timeZone) => {
        const first = deadlineAt({ finalizeBy, now: earlier.toISOString(), timeZone });
        const now = new Date(earlier.getTime() + later).toISOString();
        const second = deadlineAt({ finalizeBy, now, timeZone });
        if (!first || !second) throw new Error('a date and an instant always give a deadline');
        expect(second.days).toBeLessThanOrEqual(first.days);
        expect(order.indexOf(second.state)).toBeGreaterThanOrEqual(order.indexOf(first.state));
        if (first.hoursLeft !== null && second.hoursLeft !== null) {
          expect(second.hoursLeft).toBeLessThanOrEqual(first.hoursLeft);
        }
      }),
    );
  });
});
