import { describe, expect, it } from 'vitest';
import type { ChecklistState } from '../document';
import { effect } from './testing/effect';

function check(text: string, state: ChecklistState) {
  return { type: 'check-item', text, state } as const;
}

describe('an item of the Planning Checklist', () => {
  const lines = [
    '## Planning Checklist',
    '',
    '- [ ] Dates  are `set`',
    '  1. [X] Capacity',
    '> * [ ] Threads',
    '- [ ] Capacity',
    '- [ ] two',
    '  lines',
  ];

  it.each([
    [
      'is ticked',
      check('Dates are `set`', 'done'),
      ['-3 - [ ] Dates  are `set`', '+3 - [x] Dates  are `set`'],
    ],
    ['is unticked', check('capacity', 'open'), ['-4   1. [X] Capacity', '+4   1. [ ] Capacity']],
    ['is struck off', check('Threads', 'inapplicable'), ['-5 > * [ ] Threads', '+5 > * [~] Threads']],
    ['may have several lines', check('two lines', 'done'), ['-7 - [ ] two', '+7 - [x] two']],
    ['that is in that state does not change', check('Capacity', 'done'), []],
    ['must be there', check('Something', 'done'), ['refused: no-such-row']],
  ])('%s', (_, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });
});
