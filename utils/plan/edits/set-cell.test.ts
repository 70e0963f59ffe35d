import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../document';
import { effect } from './testing/effect';

function set(key: string, column: ColumnRole, value: string) {
  return { type: 'set-cell', section: 'milestone-work', key, column, value } as const;
}

describe('a cell of a table', () => {
  const table = [
    '## Milestone Work',
    '',
    '| Issue | Weight | Notes  |',
    '| ----- | -----: | ------ |',
    '| #1    |      3 | x      |',
    '| #2 |',
    '|#3|  5|',
    '| **#4** | `a\\|b` |',
  ];

  it.each([
    [
      'is written in its place',
      set('#1', 'weight', '13'),
      ['-5 | #1    |      3 | x      |', '+5 | #1    |     13 | x      |'],
    ],
    [
      'may make its row wider',
      set('#1', 'notes', 'a longer | note'),
      ['-5 | #1    |      3 | x      |', '+5 | #1    |      3 | a longer \\| note |'],
    ],
    [
      'may be emptied',
      set('#1', 'weight', ' '),
      ['-5 | #1    |      3 | x      |', '+5 | #1    |        | x      |'],
    ],
    ['is added to a short row', set('#2', 'notes', 'n'), ['-6 | #2 |', '+6 | #2 | | n |']],
    ['leaves its neighbours as they are', set('#3', 'weight', '8'), ['-7 |#3|  5|', '+7 |#3|  8|']],
    ['may name another issue', set('#3', 'issue', 'a/b#7'), ['-7 |#3|  5|', '+7 |a/b#7|  5|']],
    [
      'may name the same issue in other words',
      set('#4', 'issue', 'planning#4'),
      ['-8 | **#4** | `a\\|b` |', '+8 | planning#4 | `a\\|b` |'],
    ],
    ['that says so already does not change', set('#4', 'weight', '`a|b`\r\n'), []],
    ['must name an issue where it is the issue', set('#1', 'issue', 'words'), ['refused: bad-input (5)']],
    ['must not name the issue of another row', set('#1', 'issue', '#2'), ['refused: already-there (6)']],
    ['must have a column', set('#1', 'assignee', '@x'), ['refused: no-column (5)']],
    ['must be of a row that is there', set('#5', 'weight', '1'), ['refused: no-such-row']],
  ])('%s', (_, edit, changes) => {
    expect(effect(table, edit)).toEqual(changes);
  });
});

describe('a part of a list row', () => {
  const list = [
    '## Milestone Work',
    '',
    '- [x] #1 – why (@ada)',
    '  - nested',
    '- #2 (@bob): two',
    'lines',
    '- **#3**',
    '- ~~#4: gone~~',
  ];

  it.each([
    [
      'is written in its place',
      set('#1', 'reason', 'because'),
      ['-3 - [x] #1 – why (@ada)', '+3 - [x] #1 – because (@ada)'],
    ],
    [
      'may be its issue',
      set('#1', 'issue', 'a/b#7'),
      ['-3 - [x] #1 – why (@ada)', '+3 - [x] a/b#7 – why (@ada)'],
    ],
    ['may be emptied', set('#1', 'reason', ''), ['-3 - [x] #1 – why (@ada)', '+3 - [x] #1 (@ada)']],
    ['may be who added it', set('#1', 'added-by', ''), ['-3 - [x] #1 – why (@ada)', '+3 - [x] #1: why']],
    [
      'comes on one line',
      set('#2', 'reason', 'now\none'),
      ['-5 - #2 (@bob): two', '-6 lines', '+5 - #2 (@bob): now one'],
    ],
    ['is added', set('#3', 'reason', 'new'), ['-7 - **#3**', '+7 - **#3**: new']],
    ['stays struck', set('#4', 'reason', 'new'), ['-8 - ~~#4: gone~~', '+8 - ~~#4: new~~']],
    ['must be one a list has', set('#1', 'weight', '3'), ['refused: no-column (3)']],
  ])('%s', (_, edit, changes) => {
    expect(effect(list, edit)).toEqual(changes);
  });
});
