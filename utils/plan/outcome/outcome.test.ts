import { describe, expect, test } from 'vitest';
import type { IssueFacts } from '../facts';
import { defaultProfile } from '../profile';
import { issue } from '../testing/world';
import { outcomeOf } from './outcome';

const key = (iid: number) => `acme/team#${iid}`;
const milestone = { title: '19.8', start: '2026-12-12', end: '2027-01-15' };
const frozenRow = (iid: number, weight: number | null = 3) => ({ key: key(iid), weight, people: ['noor'] });

function outcome(
  facts: readonly IssueFacts[],
  { rows = [frozenRow(1)], planned = [1], current = [] as number[] } = {},
) {
  return outcomeOf({
    frozen: { version: 1, milestone: '19.8', committed: 5, capacity: null, rows },
    planned: new Set(planned.map(key)),
    issues: new Map(facts.map((one) => [key(one.ref.iid), one])),
    current: current.map(key),
    milestone,
    profile: defaultProfile,
    timeZone: 'Europe/Vienna',
  });
}

describe('planned against now', () => {
  test.each<[string, Partial<IssueFacts>, string]>([
    ['open', {}, 'open'],
    ['open without a milestone', { milestone: null }, 'open'],
    [
      'dropped: it is on another milestone',
      { milestone: { title: '19.9', startDate: null, dueDate: null } },
      'dropped',
    ],
    [
      'done on the last day, by the clock of whoever asks',
      { state: 'closed', closedAt: '2027-01-15T22:59:00Z' },
      'done',
    ],
    ['late a minute after', { state: 'closed', closedAt: '2027-01-15T23:01:00Z' }, 'late'],
    ['done where GitLab does not tell when', { state: 'closed' }, 'done'],
  ])('work is %s', (_, told, state) => {
    expect(outcome([issue(1, told)]).rows).toMatchObject([{ state, weight: 3, people: ['noor'] }]);
  });

  test('work is dropped when its row was taken out, unless it was done', () => {
    expect(outcome([issue(1)], { planned: [] }).rows[0]?.state).toBe('dropped');
    expect(outcome([issue(1, { state: 'closed' })], { planned: [] }).rows[0]?.state).toBe('done');
  });

  test('work that cannot be read is unknown', () => {
    expect(outcome([]).rows).toMatchObject([{ state: 'unknown', issue: null }]);
  });

  test('counts the weight that was committed to, and as completed what is done of it in time', () => {
    const closed = { state: 'closed' } as const;
    const facts = [
      issue(1, closed),
      issue(2, { ...closed, closedAt: '2027-02-01T00:00:00Z' }),
      issue(3, closed),
    ];
    const rows = [frozenRow(1, 3), frozenRow(2, 5), frozenRow(3, null)];
    expect(outcome(facts, { rows, planned: [1, 2, 3] })).toMatchObject({ committed: 5, completed: 3 + 2 });
  });

  test('leaves out what was over before the milestone started', () => {
    const over = issue(4, { state: 'closed', closedAt: '2026-12-11T22:59:00Z' });
    const under = issue(5, { state: 'closed', closedAt: '2026-12-11T23:01:00Z' });
    const { added } = outcome([issue(1), over, under], { current: [4, 5] });
    expect(added.map((row) => row.key)).toEqual([key(5)]);
  });

  test('names work that came later, once', () => {
    const { added } = outcome([issue(1), issue(4), issue(5, { state: 'closed' })], { current: [1, 4, 5, 4] });
    expect(added.map((row) => [row.key, row.state, row.weight])).toEqual([
      [key(4), 'open', 2],
      [key(5), 'done', 2],
    ]);
  });
});
