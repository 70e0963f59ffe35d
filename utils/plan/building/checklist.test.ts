import { expect, test } from 'vitest';
import { defaultProfile } from '../profile';
import { checklistProgress } from './checklist';

const item = (state: 'done' | 'open' | 'inapplicable') => ({ text: state, state, line: 1 });

test.each([
  ['nothing to do', [], 0, 0],
  ['some done', [item('done'), item('open'), item('open')], 1, 3],
  ['inapplicable counts as neither', [item('done'), item('inapplicable')], 1, 1],
  ['inapplicable alone', [item('inapplicable')], 0, 0],
])('%s', (_what, items, done, total) =>
  expect(checklistProgress(items, defaultProfile)).toEqual({
    items: items.map((one) => ({ ...one, questions: [] })),
    done,
    total,
  }),
);

test('an item comes with what it asks', () => {
  const items = [{ text: 'Capacity is stated', state: 'open', line: 1 }] as const;
  expect(checklistProgress(items, defaultProfile).items[0]?.questions).toEqual(['capacity']);
});
