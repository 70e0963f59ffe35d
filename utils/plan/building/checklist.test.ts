import { expect, test } from 'vitest';
import { checklistProgress } from './checklist';

const item = (state: 'done' | 'open' | 'inapplicable') => ({ text: state, state, line: 1 });

test.each([
  ['nothing to do', [], 0, 0],
  ['some done', [item('done'), item('open'), item('open')], 1, 3],
  ['inapplicable counts as neither', [item('done'), item('inapplicable')], 1, 1],
  ['inapplicable alone', [item('inapplicable')], 0, 0],
])('%s', (_what, items, done, total) => expect(checklistProgress(items)).toEqual({ items, done, total }));
