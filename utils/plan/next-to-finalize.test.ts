import { describe, expect, it } from 'vitest';
import { nextToFinalize } from './next-to-finalize';

const plan = (iid: number, finalizeBy: string | null, state: 'opened' | 'closed' = 'opened') => ({
  iid,
  finalizeBy,
  state,
});

describe('nextToFinalize', () => {
  it.each([
    ['leaves closed ones out', [plan(1, '2026-12-09', 'closed')], []],
    ['puts the next to finalize first', [plan(1, '2027-01-06'), plan(2, '2026-12-09')], [2, 1]],
    ['counts one due today as next', [plan(1, '2026-12-09'), plan(2, '2026-11-22')], [2, 1]],
    ['puts one without a date after those with one', [plan(1, null), plan(2, '2027-01-06')], [2, 1]],
    ['puts overdue ones last', [plan(1, '2026-11-21'), plan(2, null), plan(3, '2026-12-09')], [3, 2, 1]],
    ['keeps the order of equals', [plan(1, null), plan(2, null)], [1, 2]],
  ])('%s', (_, plans, order) => {
    expect(nextToFinalize(plans, '2026-11-22').map(({ iid }) => iid)).toEqual(order);
  });
});
