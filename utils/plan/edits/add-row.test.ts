import { describe, expect, it } from 'vitest';
import { applyEdit } from '../apply-edit';
import type { ColumnRole } from '../document';
import { parsePlan } from '../parse';
import { defaultProfile } from '../profile';
import { effect } from './testing/effect';

const table = [
  '## Parking Lot',
  '',
  '| Issue | Why | Added by |',
  '| --- | --- | --- |',
  '| #1 | one | @ada |',
];
const list = ['## Parking Lot', '', '- #1: one', '- #2: two'];

function park(row: Partial<Record<ColumnRole, string>>, before?: string) {
  return { type: 'add-row', section: 'parking-lot', row, ...(before !== undefined && { before }) } as const;
}

function plan(row: Partial<Record<ColumnRole, string>>) {
  return { type: 'add-row', section: 'milestone-work', row } as const;
}

describe('a new row of a table', () => {
  it.each([
    [
      'comes after the last one',
      table,
      park({ issue: '#9', reason: 'why', 'added-by': '@me' }),
      ['+6 | #9 | why | @me |'],
    ],
    ['comes before another', table, park({ issue: '#9' }, '#1'), ['+5 | #9 | | |']],
    ['comes right under an empty table', table.slice(0, 4), park({ issue: '#9' }), ['+5 | #9 | | |']],
    ['comes above a stray line', [...table, 'stray'], park({ issue: '#9' }), ['+6 | #9 | | |']],
    ['comes above blank rows', [...table, '| | | |'], park({ issue: '#9' }), ['+6 | #9 | | |']],
    ['comes above a sum', [...table, '| **Total** | 3 | |'], park({ issue: '#9' }), ['+6 | #9 | | |']],
    ['comes below an idea', [...table, '| an idea | x | |'], park({ issue: '#9' }), ['+7 | #9 | | |']],
    [
      'keeps its issue as typed',
      table,
      park({ issue: '[Keys](https://gitlab.com/a/b/-/issues/9)+' }),
      ['+6 | [Keys](https://gitlab.com/a/b/-/issues/9)+ | | |'],
    ],
    [
      'names the issue that stands',
      table,
      park({ issue: '~~#1~~ #9', reason: 'split' }),
      ['+6 | ~~#1~~ #9 | split | |'],
    ],
    [
      'goes to the last table',
      [...table, '', '| Issue |', '| --- |', '', '| Area |', '| --- |'],
      park({ issue: '#9' }),
      ['+9 | #9 |'],
    ],
    [
      'carries in words what has no column',
      table,
      park({ issue: '#9', reason: 'why', weight: '3', assignee: '@x', notes: 'note' }),
      ['+6 | #9 | why · note · Weight: 3 · Assignee: @x | |'],
    ],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });

  it.each([
    ['tight', ['|Issue|Why|', '|-|-|', '|#1|x|'], '|#9|a\\|b|'],
    ['without outer pipes', ['Issue | Why', '--- | ---', '#1 | x'], '#9 | a\\|b'],
    ['with a tight line of dashes', ['| Issue | Why |', '|---|---|'], '| #9 | a\\|b |'],
    ['without a closing pipe', ['| Issue | Why', '| --- | ---', '| #1 | x'], '| #9 | a\\|b'],
    ['indented', ['  | Issue | Why |', '  | --- | --- |', '  | #1 | x |'], '  | #9 | a\\|b |'],
    ['aligned', ['| Issue | Why    |', '| ----- | ------ |', '| #1    | x      |'], '| #9    | a\\|b   |'],
    [
      'aligned to the right',
      ['|   Issue | Why |', '| ------: | --- |', '|      #1 | x   |'],
      '|      #9 | a\\|b |',
    ],
    [
      'aligned to the middle',
      ['|  Issue  | Why    |', '| :-----: | ------ |', '|   #1    | x      |'],
      '|   #9    | a\\|b   |',
    ],
    [
      'aligned, with full-width text',
      ['| Issue | Why  |', '| ----- | ---- |', '| #1    | ä🚀  |'],
      '| #9    | a\\|b |',
    ],
  ])('is written like its neighbours: %s', (_, rows, line) => {
    const lines = ['## Parking Lot', '', ...rows];
    expect(effect(lines, park({ issue: '#9', reason: 'a|b' }))).toEqual([`+${lines.length + 1} ${line}`]);
  });

  it('gets outer pipes when its text could not begin a line without', () => {
    const lines = ['## Parking Lot', '', 'Why | Issue', '--- | ---', 'x | #1'];
    expect(effect(lines, park({ issue: '#9', reason: '- a dash' }))).toEqual(['+6 | - a dash | #9 |']);
    expect(effect(lines, park({ issue: '#9', reason: '' }))).toEqual(['+6 | | #9 |']);
  });

  it('ends as the lines around it, and adds no final line ending', () => {
    const add = (text: string) => {
      const result = applyEdit(text, park({ issue: '#9' }));
      return result.ok && result.markdown;
    };
    expect(add(table.join('\r\n'))).toBe([...table, '| #9 | | |'].join('\r\n'));
    expect(add(`${table.join('\r\n')}\r\n`)).toBe(`${[...table, '| #9 | | |'].join('\r\n')}\r\n`);
    expect(add(`\uFEFF${table.join('\n')}\n\ntail  `)).toBe(
      `\uFEFF${[...table, '| #9 | | |'].join('\n')}\n\ntail  `,
    );
  });
});

describe('a new row of a list', () => {
  it.each([
    [
      'comes after the last one',
      list,
      park({ issue: '#9', reason: 'why', 'added-by': '@me' }),
      ['+5 - #9: why (@me)'],
    ],
    ['comes before another', list, park({ issue: '#9' }, '#2'), ['+4 - #9']],
    [
      'comes after nested lines',
      [...list, '  - more', '', '  text', '', 'tail'],
      park({ issue: '#9' }),
      ['+8 - #9'],
    ],
    [
      'keeps a distance others keep',
      ['## Parking Lot', '', '* #1', '', '* #2'],
      park({ issue: '#9' }),
      ['+6 ', '+7 * #9'],
    ],
    ['is numbered on', ['## Parking Lot', '', '1. #1', '2. #2'], park({ issue: '#9' }), ['+5 3. #9']],
    [
      'is numbered the same where all are',
      ['## Parking Lot', '', '1. #1', '1. #2'],
      park({ issue: '#9' }),
      ['+5 1. #9'],
    ],
    [
      'has the indent and space of its neighbours',
      ['## Parking Lot', '', ' +   #1'],
      park({ issue: '#9' }),
      ['+4  +   #9'],
    ],
    [
      'has a box where all have one',
      ['## Parking Lot', '', '- [x] #1'],
      park({ issue: '#9' }),
      ['+4 - [ ] #9'],
    ],
    ['joins ideas', ['## Parking Lot', '', '- an idea'], park({ issue: '#9' }), ['+4 - #9']],
    ['is no link definition', list, park({ issue: '[issue:9]', reason: 'why' }), ['+5 - [issue:9] - why']],
    ['has a space for a line break', list, park({ issue: '#9', reason: 'a|b\nc' }), ['+5 - #9: a|b c']],
    [
      'has only the reference as its issue',
      list,
      park({ issue: 'Keys (#9), soon', reason: 'why' }),
      ['+5 - (#9): why · Keys , soon'],
    ],
    [
      'names who added it in words when need be',
      list,
      park({ issue: '#9', 'added-by': 'Ada (she)' }),
      ['+5 - #9 (added by Ada \\(she\\))'],
    ],
    [
      'has a reason that is no name',
      list,
      park({ issue: '#9', reason: 'ask (@bob)' }),
      ['+5 - #9: ask (@bob\\)'],
    ],
    [
      'carries in words what has no place',
      list,
      park({ issue: '#9', reason: 'why', weight: '3' }),
      ['+5 - #9: why · Weight: 3'],
    ],
    [
      'keeps what follows apart',
      ['## Parking Lot', '', '- #1', '  ***', 'tail'],
      park({ issue: '#9' }),
      ['+5 - #9', '+6 '],
    ],
  ])('%s', (_, lines, edit, changes) => {
    expect(effect(lines, edit)).toEqual(changes);
  });
});

describe('a section or table that is missing', () => {
  const newTable = ['| Issue | Why this milestone? | Added by |', '| --- | --- | --- |', '| #9 | | |'];
  const section = ['## Parking Lot', '', ...newTable];
  const links = ['### Links', '', '| Issue |', '| --- |', '| #1 |'];

  it.each([
    ['in an empty text', [], section],
    ['at the end', ['# Plan', '', 'words'], ['# Plan', '', 'words', '', ...section]],
    [
      'after Milestone Work, at its level',
      ['### Milestone Work', 'words', '', '### Links'],
      ['### Milestone Work', 'words', '', '### Parking Lot', '', ...newTable, '', '### Links'],
    ],
    [
      'apart from what follows',
      ['## Milestone Work', '## Links'],
      ['## Milestone Work', '', ...section, '', '## Links'],
    ],
    [
      'as deep as it takes not to stand over what follows',
      ['**Milestone Work**', '', ...links],
      ['**Milestone Work**', '', '### Parking Lot', '', ...newTable, '', ...links],
    ],
    [
      'without its heading where that is there',
      ['## Parking Lot', '', 'What else?', '', '## Links'],
      ['## Parking Lot', '', 'What else?', '', ...newTable, '', '## Links'],
    ],
    [
      'inside the fold of its heading',
      ['<details><summary>Parking Lot</summary>', '', '</details>'],
      ['<details><summary>Parking Lot</summary>', '', ...newTable, '', '</details>'],
    ],
  ])('is created %s', (_, before, after) => {
    expect(applyEdit(before.join('\n'), park({ issue: '#9' }))).toEqual({
      ok: true,
      changed: true,
      markdown: after.join('\n'),
    });
  });

  it('is created in the words of the profile', () => {
    const profile = { ...defaultProfile, sections: { ...defaultProfile.sections, work: ['Geplant | fest'] } };
    const result = applyEdit('x', plan({ issue: 'a/b#9', weight: '3' }), { profile });
    expect(result.ok && parsePlan(result.markdown, { profile }).work).toMatchObject({
      heading: 'Geplant | fest',
      rows: [{ key: 'a/b#9', cells: { weight: '3' } }],
    });
  });
});

describe('adding', () => {
  it('what is there changes nothing, however it is written', () => {
    for (const issue of [
      '#1',
      'planning#1',
      'SEC/Planning#1+',
      'https://gitlab.com/sec/planning/-/work_items/1',
    ]) {
      expect(effect(table, park({ issue, reason: 'again' }))).toEqual([]);
    }
  });

  it.each([
    ['names no issue', table, park({ reason: 'why' }), 'refused: bad-input'],
    ['goes before a row that is not there', table, park({ issue: '#9' }, '#404'), 'refused: no-such-row'],
    [
      'has only a live query to join',
      ['## Parking Lot', '```glql', 'query: x', '```'],
      park({ issue: '#9' }),
      'refused: live-query (2)',
    ],
    [
      'has only a quoted table to join',
      ['## Parking Lot', '> | Issue |', '> | - |'],
      park({ issue: '#9' }),
      'refused: quoted-table (2)',
    ],
    [
      'has only a quoted list to join',
      ['## Parking Lot', '', '> [!note]', '> - #1'],
      park({ issue: '#9' }),
      'refused: quoted-table (3)',
    ],
    [
      'has only a quoted section to join',
      ['> ## Parking Lot', '> - #1'],
      park({ issue: '#9' }),
      'refused: quoted-table (1)',
    ],
    [
      'has only a table of we know not what to join',
      ['## Parking Lot', '', '| Title |', '| - |'],
      park({ issue: '#9' }),
      'refused: no-column (3)',
    ],
    [
      'would end up in a fence',
      ['## Parking Lot', '', '```', 'x'],
      park({ issue: '#9' }),
      'refused: inside-unclosed-block (3)',
    ],
    [
      'would end up in a quote nobody closed',
      ['# Plan', '>>>', 'x'],
      park({ issue: '#9' }),
      'refused: inside-unclosed-block (2)',
    ],
    [
      'would end up in a comment',
      ['# Plan', '<!-- x', '', 'y'],
      park({ issue: '#9' }),
      'refused: inside-unclosed-block (2)',
    ],
    [
      'has text that no column takes',
      ['## Milestone Work', '', '| Item | DRI | Weight |', '| - | - | - |'],
      plan({ issue: '#9', reason: 'why' }),
      'refused: no-column (3)',
    ],
  ])('a row that %s is refused', (_, lines, edit, refusal) => {
    expect(effect(lines, edit)).toEqual([refusal]);
  });

  it('beside a live query or before an open fence is fine', () => {
    const query = ['```glql', 'query: x', '```'];
    expect(effect([...table, '', ...query], park({ issue: '#9' }))).toEqual(['+6 | #9 | | |']);
    expect(effect([...table, '', '```'], park({ issue: '#9' }))).toEqual(['+6 | #9 | | |']);
  });

  it('text of 10,000 characters, and text that could end anything, is one row', () => {
    const reason = `${'|`<!--\n```\n'.repeat(900)}end`;
    const result = applyEdit(table.join('\n'), park({ issue: '#9', reason }));
    expect(result.ok && parsePlan(result.markdown).parkingLot?.rows[1]?.cells.reason).toBe(reason);
  });
});
