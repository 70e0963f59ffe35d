import { describe, expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import { input, issue, member, row } from '../testing/world';
import { finalizeVerdict } from './finalize-verdict';

const ready = { work: [row(1)], issues: [issue(1)], capacity: [member('noor', '8')] };
const open = { text: 'Dates', state: 'open', line: 2 } as const;

function verdictOf(
  world: Parameters<typeof input>[0],
  asked: Partial<Parameters<typeof finalizeVerdict>[0]> = {},
) {
  const now = '2026-11-22T12:00:00Z';
  return finalizeVerdict({
    plan: buildPlan(input(world)),
    openThreads: null,
    now,
    timeZone: 'UTC',
    ...asked,
  });
}

describe('the verdict for finalizing', () => {
  test('is clear when nothing speaks against it', () => {
    expect(verdictOf(ready, { openThreads: 0 })).toEqual({ state: 'clear', obstacles: [] });
  });

  test.each<[string, ReturnType<typeof verdictOf>, string, object]>([
    ['no work', verdictOf({}), 'blocked', { kind: 'no-rows', count: 1 }],
    [
      'an error',
      verdictOf({ ...ready, issues: [issue(1, { weight: null })] }),
      'blocked',
      { kind: 'errors' },
    ],
    [
      'a warning',
      verdictOf({ ...ready, issues: [issue(1, { taskCount: 0 })] }),
      'warnings',
      { kind: 'warnings' },
    ],
    ['an open item', verdictOf({ ...ready, checklist: [open] }), 'warnings', { kind: 'checklist', count: 1 }],
    ['open threads', verdictOf(ready, { openThreads: 2 }), 'warnings', { kind: 'threads', count: 2 }],
    [
      'threads nobody could ask for',
      verdictOf(ready, { openThreads: 'unknown' }),
      'warnings',
      { kind: 'threads-unknown' },
    ],
    [
      'the date has passed',
      verdictOf(ready, { now: '2026-12-11T12:00:00Z' }),
      'warnings',
      { kind: 'overdue', count: 2 },
    ],
  ])('names %s', (_, { state, obstacles }, expected, obstacle) => {
    expect(state).toBe(expected);
    expect(obstacles).toMatchObject([obstacle]);
  });

  test('puts what blocks first', () => {
    const { obstacles } = verdictOf({ checklist: [open] }, { openThreads: 1 });
    expect(obstacles.map(({ kind }) => kind)).toEqual(['no-rows', 'checklist', 'threads']);
  });
});
