import { describe, expect, test } from 'vitest';
import type { LabelEvent } from './conversation-facts';
import { labelWeightEvents } from './label-weights';
import { person } from './testing/world';

const rule = { from: 'label', scope: 'AppSecWeight', values: { Small: 1, Large: 5 } } as const;
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T10:00:00.000Z`;
const add = (label: string, username: string, date: number): LabelEvent => ({
  user: person(username),
  at: day(date),
  label,
  added: true,
});
const remove = (label: string, username: string, date: number): LabelEvent => ({
  ...add(label, username, date),
  added: false,
});
const small = 'AppSecWeight::Small';
const large = 'AppSecWeight::Large';

describe('the history of a weight kept as a label', () => {
  test.each<[string, LabelEvent[], [number | null, string][]]>([
    ['nothing', [], []],
    ['another label', [add('bug', 'noor', 1)], []],
    ['a weight set', [add(small, 'noor', 1)], [[1, 'noor']]],
    [
      'a swap, told in either order',
      [add(small, 'noor', 1), add(large, 'sam', 2), remove(small, 'sam', 2)],
      [
        [1, 'noor'],
        [5, 'sam'],
      ],
    ],
    [
      'a swap, removal first',
      [add(small, 'noor', 1), remove(small, 'sam', 2), add(large, 'sam', 2)],
      [
        [1, 'noor'],
        [5, 'sam'],
      ],
    ],
    [
      'a weight taken away',
      [add(small, 'noor', 1), remove(small, 'sam', 3)],
      [
        [1, 'noor'],
        [null, 'sam'],
      ],
    ],
    ['a label that changes no weight', [add(large, 'noor', 1), add(small, 'sam', 2)], [[5, 'noor']]],
    ['a label that is no weight', [add('AppSecWeight::Who knows', 'noor', 1)], []],
  ])('%s', (_, events, told) => {
    expect(labelWeightEvents(events, rule).map(({ weight, user }) => [weight, user.username])).toEqual(told);
  });
});
