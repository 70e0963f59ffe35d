import { describe, expect, it } from 'vitest';
import { effect } from './testing/effect';

function remove(key: string) {
  return { type: 'remove-row', key, section: 'parking-lot' } as const;
}

describe('a row that is removed', () => {
  const table = [
    '## Parking Lot',
    '',
    '| Issue |',
    '| - |',
    '| ~~#1~~ |',
    '| #2 |',
    '| #1 |',
    '| #1 | again |',
  ];

  it.each([
    ['leaves the others', table, remove('#2'), ['-6 | #2 |']],
    ['is the first that is not struck', table, remove('#1'), ['-7 | #1 |']],
    ['leaves no line ending behind', table.slice(0, 6), remove('#2'), ['-6 | #2 |']],
    [
      'goes with what is nested in it',
      ['## Parking Lot', '- #1', '  - a', '', '  b', '- #2'],
      remove('#1'),
      ['-2 - #1', '-3   - a', '-4 ', '-5   b'],
    ],
    [
      'goes with the blank line before it',
      ['## Parking Lot', '', '- #1', '', '- #2', '', 'x'],
      remove('#2'),
      ['-5 - #2', '-6 '],
    ],
    [
      'goes with the blank line after it',
      ['## Parking Lot', '', '- #1', '', '- #2'],
      remove('#1'),
      ['-3 - #1', '-4 '],
    ],
    [
      'leaves a blank line that keeps others apart',
      ['## Parking Lot', 'a', '- #1', '---'],
      remove('#1'),
      ['-3 - #1', '+3 '],
    ],
    [
      'leaves an empty comment that keeps lists apart',
      ['## Parking Lot', '- #1', '* #2', '- #3'],
      remove('#2'),
      ['-3 * #2', '+3 ', '+4 <!-- -->', '+5 '],
    ],
    ['must be there', table, remove('#3'), ['refused: no-such-row']],
    ['must be in a section that is there', ['x'], remove('#3'), ['refused: no-such-row']],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });
});
