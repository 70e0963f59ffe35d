import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './days';
import { reminderStage } from './reminder';

const finalizeBy = '2026-12-09';
const at = (now: string, timeZone = 'UTC') => reminderStage({ finalizeBy, now, timeZone });

describe('a reminder', () => {
  test.each([
    ['2026-12-01', null],
    ['2026-12-02', 7],
    ['2026-12-05', 7],
    ['2026-12-06', 3],
    ['2026-12-07', 3],
    ['2026-12-08', 1],
    ['2026-12-09', 1],
    ['2026-12-10', 'overdue'],
    ['2027-03-01', 'overdue'],
  ])('on %s is the one of %s', (day, stage) => {
    expect(at(`${day}T12:00:00Z`)).toBe(stage);
  });

  test('waits for the morning of the user’s time zone', () => {
    expect(at('2026-12-02T07:59:59Z')).toBeNull();
    expect(at('2026-12-02T08:00:00Z')).toBe(7);
    expect(at('2026-12-01T23:00:00Z', 'Pacific/Auckland')).toBe(7);
    expect(at('2026-12-02T12:00:00Z', 'America/Los_Angeles')).toBeNull();
  });

  test('is over once the plan is finalized', () => {
    const closedAt = '2026-12-07T10:00:00Z';
    expect(reminderStage({ finalizeBy, closedAt, now: '2026-12-08T12:00:00Z', timeZone: 'UTC' })).toBeNull();
  });

  test.each([
    [null, '2026-12-08T12:00:00Z'],
    ['soon', '2026-12-08T12:00:00Z'],
    [finalizeBy, 'today'],
  ])('is nothing for the finalize date %s at %s', (by, now) => {
    expect(reminderStage({ finalizeBy: by, now, timeZone: 'UTC' })).toBeNull();
  });
});

test('as days go by, stages come in order and never go back', () => {
  const order = [null, 7, 3, 1, 'overdue'];
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), fc.nat({ max: 30 }), (from, later) => {
      const stageOn = (days: number) => order.indexOf(at(`${addDays(finalizeBy, days)}T12:00:00Z`));
      expect(stageOn(from + later)).toBeGreaterThanOrEqual(stageOn(from));
    }),
  );
});
