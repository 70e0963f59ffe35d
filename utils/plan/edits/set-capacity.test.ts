import { describe, expect, it } from 'vitest';
import type { CapacityRole } from '../document';
import { effect } from './testing/effect';

function state(member: string, row: Partial<Record<CapacityRole, string>>) {
  return { type: 'set-capacity', member, row } as const;
}

describe('capacity', () => {
  const table = [
    '## Capacity',
    '',
    '| Name | Capacity | Notes |',
    '| --- | ---: | --- |',
    '| @ada (lead) | 8 | |',
    '| Bob Berg | 5 | x |',
  ];
  const created = [
    '| Team member | Capacity | Time off | Notes |',
    '| --- | ---: | --- | --- |',
    '| @ada | 8 | 2 days | |',
  ];

  it.each([
    [
      'is stated in the row of the member',
      table,
      state('ada', { capacity: '6', notes: 'a|b' }),
      ['-5 | @ada (lead) | 8 | |', '+5 | @ada (lead) | 6 | a\\|b |'],
    ],
    [
      'is found by a name in other spelling',
      table,
      state('@ADA', { capacity: '6' }),
      ['-5 | @ada (lead) | 8 | |', '+5 | @ada (lead) | 6 | |'],
    ],
    [
      'is found by a plain name',
      table,
      state('bob berg', { capacity: '6' }),
      ['-6 | Bob Berg | 5 | x |', '+6 | Bob Berg | 6 | x |'],
    ],
    [
      'of somebody new gets a row, with a mention of a user name',
      table,
      state('chidi', { capacity: '4' }),
      ['+7 | @chidi | 4 | |'],
    ],
    [
      'of somebody new comes above a sum and what got glued to the table',
      [...table, '| **Total** | 13 | |', 'See the calendar'],
      state('chidi', { capacity: '4' }),
      ['+7 | @chidi | 4 | |'],
    ],
    [
      'of somebody new may name them in other words',
      table,
      state('chidi', { member: '@chidi (part time)', capacity: '4' }),
      ['+7 | @chidi (part time) | 4 | |'],
    ],
    [
      'of a plain name gets a row',
      table,
      state('Dee | Dum', { capacity: '4' }),
      ['+7 | Dee \\| Dum | 4 | |'],
    ],
    ['that is stated already changes nothing', table, state('@ada', { capacity: '8', notes: '' }), []],
    [
      'gets its section',
      ['# Plan', '', '## Milestone Work'],
      state('@ada', { capacity: '8', 'time-off': '2 days' }),
      ['## Capacity', '', ...created, ''].map((line, index) => `+${3 + index} ${line}`),
    ],
    [
      'gets its table',
      ['## Capacity', 'words'],
      state('ada', { capacity: '8', 'time-off': '2 days' }),
      ['', ...created].map((line, index) => `+${3 + index} ${line}`),
    ],
    ['needs a name', table, state(' @ ', { capacity: '1' }), ['refused: bad-input']],
    ['needs one name', table, state('ada', { member: '@bob' }), ['refused: bad-input']],
    [
      'needs columns for what it says',
      table,
      state('ada', { 'time-off': '1 day' }),
      ['refused: no-column (3)'],
    ],
    [
      'needs columns for what it says of somebody new',
      table,
      state('eve', { 'time-off': '1 day' }),
      ['refused: no-column (3)'],
    ],
    [
      'is not stated in a quote',
      ['## Capacity', '> | Name | Capacity |', '> | - | - |'],
      state('ada', {}),
      ['refused: quoted-table (2)'],
    ],
    [
      'is not stated in a fence',
      ['## Capacity', '```', 'x'],
      state('ada', {}),
      ['refused: inside-unclosed-block (2)'],
    ],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });

  it('never notifies everybody', () => {
    expect(effect(table, state('@all', { capacity: '1' }))).toEqual(['+7 | \\@all | 1 | |']);
  });
});
