import { describe, expect, it } from 'vitest';
import type { RowSection } from '../document';
import { effect } from './testing/effect';

const work = ['## Milestone Work', '', '| Issue | Weight | Notes |', '| --- | --- | --- |'];
const parked = ['## Parking Lot', '', '| Issue | Why | Added by |', '| --- | --- | --- |'];

function move(key: string, to: RowSection, before?: string) {
  return { type: 'move-row', key, to, ...(before !== undefined && { before }) } as const;
}

describe('a row that moves to the other section', () => {
  it.each([
    [
      'takes every text along, in words where there is no column',
      [...work, '', ...parked, '| #1 | a \\| b<br>c | @ada |'],
      move('#1', 'milestone-work'),
      ['+5 | #1 | | a \\| b<br>c · Added by: @ada |', '-10 | #1 | a \\| b<br>c | @ada |'],
    ],
    [
      'back too',
      [...work, '| **#1** | 3 | note |', '', ...parked, '| #2 | two | |'],
      move('#1', 'parking-lot', '#2'),
      ['-5 | **#1** | 3 | note |', '+10 | **#1** | Weight: 3 · note | |'],
    ],
    [
      'keeps columns that only these two tables have',
      [
        '## Milestone Work',
        '',
        '| Health | Issue |',
        '| - | - |',
        '',
        '## Parking Lot',
        '',
        '| Issue | *health* | Area |',
        '| - | - | - |',
        '| #1 | good | |',
      ],
      move('#1', 'milestone-work'),
      ['+5 | good | #1 |', '-10 | #1 | good | |'],
    ],
    [
      'keeps cells beyond the last column',
      [...work, '', '## Parking Lot', '', '| Issue |', '| - |', '| #1 | hidden |'],
      move('#1', 'milestone-work'),
      ['+5 | #1 | | hidden |', '-10 | #1 | hidden |'],
    ],
    [
      'from a list takes nested lines along',
      [...work, '', '## Parking Lot', '', '- #1: why (@ada)', '  - and | more', '- #2'],
      move('#1', 'milestone-work'),
      ['+5 | #1 | | why · Added by: @ada · - and \\| more |', '-8 - #1: why (@ada)', '-9   - and | more'],
    ],
    [
      'from a list stays struck',
      [...work, '', '## Parking Lot', '', '- ~~#1: why~~', '- #2'],
      move('#1', 'milestone-work'),
      ['+5 | ~~#1~~ | | why |', '-8 - ~~#1: why~~'],
    ],
    [
      'to a list is one item',
      [...work, '| #1 | 3 | a \\| b<br>c |', '', '## Parking Lot', '', '* #2'],
      move('#1', 'parking-lot'),
      ['-5 | #1 | 3 | a \\| b<br>c |', '+9 * #1: Weight: 3 · a | b c'],
    ],
    [
      'between lists keeps its lines and their depth',
      [
        '## Milestone Work',
        '',
        '1. #2',
        '2. #3',
        '',
        '## Parking Lot',
        '',
        '- #1: why',
        '  - more',
        '',
        '    deep',
        '',
        'tail',
      ],
      move('#1', 'milestone-work', '#3'),
      [
        '+4 2. #1: why',
        '+5    - more',
        '+6 ',
        '+7      deep',
        '-8 - #1: why',
        '-9   - more',
        '-11     deep',
        '-12 ',
      ],
    ],
    [
      'creates the section',
      [...parked, '| #1 | why | |'],
      move('#1', 'milestone-work'),
      [
        '+1 ## Milestone Work',
        '+2 ',
        '+3 | Issue | Weight | Assignee | Carry-over | Notes |',
        '+4 | --- | ---: | --- | :---: | --- |',
        '+5 | #1 | | | | why |',
        '+6 ',
        '-5 | #1 | why | |',
      ],
    ],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });
});

describe('a row that moves within its section', () => {
  const rows = [...work, '|#1|  1|', '| #2 | 2 | x |', '| #3 | 3 | |', 'stray'];

  it.each([
    [
      'goes before another, as it is',
      rows,
      move('#3', 'milestone-work', '#1'),
      ['+5 | #3 | 3 | |', '-7 | #3 | 3 | |'],
    ],
    [
      'goes to the end, above a stray line',
      rows,
      move('#1', 'milestone-work'),
      ['-5 |#1|  1|', '+7 |#1|  1|'],
    ],
    ['stays where it is', rows, move('#2', 'milestone-work', '#3'), []],
    ['stays before itself', rows, move('#2', 'milestone-work', '#2'), []],
    ['stays at the end', rows, move('#3', 'milestone-work'), []],
    [
      'of a list is numbered as its new place is',
      ['## Parking Lot', '', '1. #1', '2. #2', '   more', '3. #3'],
      move('#2', 'parking-lot', '#1'),
      ['-3 1. #1', '-4 2. #2', '+3 1. #2', '+5 1. #1'],
    ],
    [
      'goes from one table to another',
      ['## Parking Lot', '', '| Issue |', '| - |', '| #1 |', '', '|Why|Issue|', '|-|-|', '|x|#2|'],
      move('#1', 'parking-lot', '#2'),
      ['-5 | #1 |', '+8 ||#1|'],
    ],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });
});

describe('a move', () => {
  it.each([
    [
      'of a row that is in both sections',
      [...work, '| #1 | | |', '', ...parked, '| #1 | | |'],
      move('#1', 'parking-lot'),
      'refused: already-there (11)',
    ],
    ['of a row that is in none', work, move('#1', 'parking-lot'), 'refused: no-such-row'],
    [
      'before a row that is not there',
      [...work, '| #1 | | |', '', ...parked],
      move('#1', 'parking-lot', '#2'),
      'refused: no-such-row',
    ],
    [
      'to where no column takes its text',
      ['## Milestone Work', '', '| Issue |', '| - |', '', '## Parking Lot', '', '- #1: why'],
      move('#1', 'milestone-work'),
      'refused: no-column (3)',
    ],
  ])('%s is refused', (_, lines, edit, refusal) => {
    expect(effect(lines, edit)).toEqual([refusal]);
  });
});
