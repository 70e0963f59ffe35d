import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentRow, PlanDocument } from './document';
import { parsePlan } from './parse';
import { defaultProfile } from './profile';

const context = { origin: 'https://gitlab.com', projectPath: 'sec/planning' };

function fixture(name: string): PlanDocument {
  return parsePlan(readFileSync(new URL(`./fixtures/${name}.md`, import.meta.url), 'utf8'), { context });
}

function read(...lines: string[]): PlanDocument {
  return parsePlan(lines.join('\n'), { context });
}

/** A row as `line key cells`, in short. */
function short({ line, key, struck, cells }: DocumentRow): string {
  return `${line} ${struck ? '~' : ''}${key} ${Object.values(cells).join(' / ')}`;
}

describe('a tidy planning issue', () => {
  const { work, parkingLot, capacity, checklist, problems } = fixture('tidy');

  it('has its rows, in order, with the rows that name no issue told apart', () => {
    expect(work?.rows.map(short)).toEqual([
      '23 sec/planning#101 #101 / 3 / @maya / ✅ / in review',
      '24 sec/scanner#7 sec/scanner#7+ / 2 / @noor /  / ',
      '25 null **Later** /  /  /  / ',
      '26 ~sec/planning#102 ~~#102~~ / 1 /  /  / superseded by #103',
    ]);
    expect(parkingLot?.rows.map(short)).toEqual([
      '34 sec/planning#103 #103 / Blocks the audit | twice / @noor',
      '35 sec&5 &5 / an epic / @maya',
    ]);
    expect(parkingLot?.rows[1]?.ref).toEqual({
      kind: 'epic',
      origin: 'https://gitlab.com',
      projectPath: 'sec',
      iid: 5,
    });
  });

  it('has capacity and checklist', () => {
    expect(capacity?.rows).toEqual([
      {
        member: 'maya',
        line: 16,
        cells: { member: '@maya', capacity: '8', 'time-off': '3 days', notes: '' },
      },
      {
        member: 'noor',
        line: 17,
        cells: { member: '@noor (lead)', capacity: '4', 'time-off': '', notes: 'half' },
      },
    ]);
    expect(checklist?.items.map(({ line, state, text }) => `${line} ${state} ${text}`)).toEqual([
      '7 done Dates are in GitLab',
      '8 open Threads are closed',
      '9 inapplicable Except the security one',
      '10 open Everything has a weight',
    ]);
  });

  it('has no problems, and says where its sections are', () => {
    expect(problems).toEqual([]);
    expect([work, parkingLot, capacity, checklist].map((section) => section?.line)).toEqual([19, 28, 12, 5]);
    expect([work?.form, work?.liveQuery]).toEqual(['table', false]);
  });
});

describe('a planning issue of many hands', () => {
  const { work, parkingLot, problems } = fixture('many-hands');

  it('has the rows GitLab renders: none from comments, quotes and code, stray lines told apart', () => {
    expect(parkingLot?.rows.map(short)).toEqual([
      '19 sec/planning#201 #201 / tight `a|b` and c\\|@maya / infra',
      '20 sec/scanner#8 https://gitlab.com/sec/scanner/-/work_items/8#note_1 / two\nlines / @noor',
      '21 null [Rotate / keys](https://gitlab.com/sec/scanner/-/issues/9) / escaped',
      '22 null \\#202 / not a reference / ',
      '23 sec/planning#203 #203 and #204, maybe !5 /  / ',
      '24 null stray words under the table /  / ',
    ]);
    expect(work?.rows.map(short)).toEqual([
      '32 sec/planning#205 1,5 / #205 / <!-- hidden --> seen',
      '33 null ~2 / &#35;206 / none',
      '34 sec/scanner#10  / <https://gitlab.com/sec/scanner/-/issues/10> / ',
    ]);
  });

  it('keeps the other references of a cell', () => {
    expect(parkingLot?.rows[4]?.otherRefs).toEqual([
      { kind: 'issue', origin: 'https://gitlab.com', projectPath: 'sec/planning', iid: 204 },
      { kind: 'merge_request', origin: 'https://gitlab.com', projectPath: 'sec/planning', iid: 5 },
    ]);
  });

  it('takes the section with the exact name, and names the other', () => {
    expect(parkingLot?.heading).toBe('🚗 parking lot: {#parking}');
    expect(problems).toEqual([{ kind: 'duplicate-section', line: 38 }]);
  });
});

describe('lists of rows', () => {
  const { work, parkingLot } = fixture('lists');

  it('are read with what stands between reference and reason, and who added them', () => {
    expect(work?.form).toBe('list');
    expect(work?.rows.map(short)).toEqual([
      '3 sec/planning#301 #301 / first / ',
      '4 sec/scanner#11 sec/scanner#11 / second / @maya',
      '6 null  / **Group** / ',
    ]);
    expect(parkingLot?.rows.map(short)).toEqual([
      '11 sec/planning#302 #302 / early name / @noor',
      '12 sec/planning#303 [issue:303] / in brackets / ',
      '13 ~sec/planning#304 ~~#304~~ / dropped / ',
      '17 sec/planning#305 Rotate the keys (#305) / , soon / ',
      '18 null  / `#306` is code / ',
      '19 null  / an idea / ',
    ]);
  });
});

describe('a list beside a table', () => {
  const table = ['## Milestone Work', '', '| Issue |', '| --- |', '| #1 |', ''];

  it.each([
    ['- #2: stretch', ['#1', '#2']],
    ['- [ ] :star: **#2**', ['#1', '#2']],
    ['- [Keys](https://gitlab.com/sec/planning/-/issues/2)', ['#1', '#2']],
    ['- See also #2', ['#1']],
    ['- Goal: close #2', ['#1']],
    ['- See also #2\n- #3', ['#1', '#3']],
  ])('has rows where an item begins with the issue: %j', (list, keys) => {
    const { work } = read(...table, list);
    expect(work?.rows.flatMap(({ key }) => key?.replace('sec/planning', '') ?? [])).toEqual(keys);
  });

  it('alone has rows wherever the issue stands', () => {
    const { work } = read('## Milestone Work', '', '- Rotate the keys: #2');
    expect(work?.rows.map(({ key }) => key)).toEqual(['sec/planning#2']);
  });
});

describe('an item', () => {
  const url = 'https://gitlab.com/sec/scanner/-/issues/9';

  it.each([
    [`<${url}>: why`, `<${url}> / why / `],
    [`**<${url}>** - why (@maya)`, `**<${url}>** / why / @maya`],
    ['#9 :rocket: why', '#9 / :rocket: why / '],
    ['#9: :rocket: why', '#9 / :rocket: why / '],
    ['#9:why', '#9 / why / '],
  ])('%s is split into issue, reason and name', (item, cells) => {
    const { parkingLot } = read('## Parking Lot', '', `- ${item}`);
    expect(parkingLot?.rows.map((row) => Object.values(row.cells).join(' / '))).toEqual([cells]);
  });
});

describe('folds and live queries', () => {
  const { work, parkingLot, capacity, problems } = fixture('folded');

  it('are read where they are, and a fold ends its section', () => {
    expect(capacity?.rows.map(({ member, cells }) => [member, cells.capacity])).toEqual([
      ['Maya Okafor', '5'],
    ]);
  });

  it('say that a live query keeps the section, and have no rows of it', () => {
    expect(work).toMatchObject({ form: 'none', liveQuery: true, rows: [] });
    expect(parkingLot).toMatchObject({ form: 'none', liveQuery: true, rows: [] });
    expect(problems).toEqual([
      { kind: 'live-query', line: 26 },
      { kind: 'live-query', line: 37 },
    ]);
  });
});

describe('a fence that nobody closed', () => {
  it('is a problem, and holds no rows', () => {
    const { work, parkingLot, problems } = fixture('broken');
    expect(work?.rows).toHaveLength(1);
    expect(parkingLot).toMatchObject({ form: 'none', rows: [] });
    expect(problems).toEqual([{ kind: 'unclosed-block', line: 9 }]);
  });
});

describe('a section', () => {
  const table = ['', '| Issue |', '| --- |', '| #1 |', ''];

  it.each([
    '# Parking Lot',
    '###### parking lot ######',
    '## **Parking Lot**',
    '## _Parking_ `Lot`',
    '## :car: Parking Lot 🚗:',
    '## 🅿️ Parking Lot',
    '## 4️⃣ Parking Lot',
    '## Parking Lot 🕵🏽‍♀️',
    '## Parking&nbsp;Lot'.replace('&nbsp;', '\u00a0'),
    '## <a name="x"></a>Parking Lot',
    '## [Parking Lot](#parking)',
    '## Parking Lot (ideas)',
    '## Parking Lot - 20.3',
    '## 20.3 Parking Lot',
    '## Parking Lot for %20.3',
    '## 4. Parking Lot',
    '## 4 - Parking Lot',
    '## %"20.3": Parking Lot',
    '## Parking Lot & ideas',
    '## Parking Lot and ideas',
    '## Parking',
    'Parking Lot\n===',
    'Parking Lot\n---',
    '**Parking Lot**',
    '__Parking Lot:__',
    '***Parking Lot***',
    '<h3>Parking Lot</h3>\n',
    '<details><summary>Parking Lot</summary>\n',
    '<details>\n<summary>\n**Parking Lot**\n</summary>\n',
  ])('is found under %j', (heading) => {
    expect(read(heading, ...table).parkingLot?.rows.map(({ key }) => key)).toEqual(['sec/planning#1']);
  });

  it.each([
    '## Parking',
    '## Parking lots',
    '## No Parking Lot',
    'Parking Lot',
    '> ## Parking Lot',
    '    ## Parking Lot',
    '```\n## Parking Lot\n```',
    '<!-- ## Parking Lot -->',
    '####### Parking Lot',
    '#Parking Lot',
  ])('of the profile with one name is not found under %j', (heading) => {
    const profile = {
      ...defaultProfile,
      sections: { ...defaultProfile.sections, parkingLot: ['Parking Lot'] },
    };
    expect(parsePlan([heading, ...table].join('\n'), { context, profile }).parkingLot).toBeNull();
  });

  it.each([
    ['a heading of its level', '## Links', false],
    ['a higher heading', '# Links', false],
    ['a deeper heading', '### Links', true],
    ['a deeper heading that is a section', '### Capacity', false],
    ['a line in bold', '**Links**', true],
    ['a line', '---', true],
  ])('%s (%s) goes on: %s', (_, between, goesOn) => {
    const { parkingLot } = read('## Parking Lot', '', between, ...table);
    expect(parkingLot?.rows).toHaveLength(goesOn ? 1 : 0);
  });

  it.each([
    ['### Planned work', 1, []],
    ['**Committed work**', 1, []],
    ['### milestone work', 1, []],
    ['### Milestone Work (old)', 0, ['duplicate-section 3']],
    ['## Planned work', 0, ['duplicate-section 3']],
    ['## Links\n### Planned work', 0, ['duplicate-section 4']],
  ])('has under it what stands under %s: %i rows', (under, rows, found) => {
    const { work, problems } = read('## Milestone Work', '', under, ...table);
    expect(work?.rows).toHaveLength(rows);
    expect(problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual(found);
  });

  it('with the exact name wins over the first, the first name over another', () => {
    const { parkingLot, problems } = read(
      '## Parking Lot (old)',
      ...table,
      '## Parking',
      '## parking lot',
      '## Parking Lot',
    );
    expect(parkingLot?.line).toBe(8);
    expect(problems.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'duplicate-section 1',
      'duplicate-section 7',
      'duplicate-section 9',
    ]);
  });
});

describe('a table', () => {
  const rowsOf = (...lines: string[]) => read('## Milestone Work', '', ...lines).work?.rows.map(short);

  it.each([
    ['without outer pipes', ['Issue | Weight', '--- | ---', '#1 | 2'], ['5 sec/planning#1 #1 / 2']],
    ['with leading spaces', ['  | Issue |', '   | --- |', ' | #1 |'], ['5 sec/planning#1 #1']],
    ['right under words', ['words', '| Issue |', '| --- |', '| #1 |'], ['6 sec/planning#1 #1']],
    [
      'with ragged rows',
      ['| Issue | Weight |', '| --- | --- |', '| #1', '| #2 | 3 | 4 |'],
      ['5 sec/planning#1 #1 / ', '6 sec/planning#2 #2 / 3'],
    ],
    ['with more dashes than columns is none', ['| Issue |', '| --- | --- |', '| #1 |'], []],
    ['in a list', ['- words', '', '  | Issue |', '  | --- |', '  | #1 |'], ['7 sec/planning#1 #1']],
    ['ended by a heading', ['| Issue |', '| --- |', '| #1 |', '# x', '| #2 |'], ['5 sec/planning#1 #1']],
    ['ended by a list', ['| Issue |', '| --- |', '| #1 |', '2. x'], ['5 sec/planning#1 #1']],
    ['ended by a quote', ['| Issue |', '| --- |', '| #1 |', '> x'], ['5 sec/planning#1 #1']],
    [
      'not ended by an underline',
      ['| Issue |', '| --- |', '| #1 |', '==='],
      ['5 sec/planning#1 #1', '6 null ==='],
    ],
    [
      'in a fenced quote',
      ['>>>', '| Issue |', '| --- |', '| #1 |', '>>>', '', '| Item |', '| - |', '| #2 |'],
      ['11 sec/planning#2 #2'],
    ],
    ['after a tab is code', ['\t| Issue |', '\t| --- |', '\t| #1 |'], []],
  ])('%s', (_, lines, rows) => {
    expect(rowsOf(...lines)).toEqual(rows);
  });

  it.each([
    ['| Who | Item | Pts |', { assignee: 'a', issue: '#1', weight: 'c' }],
    ['| DRI | **Issue** | Weight (points) |', { assignee: 'a', issue: '#1', weight: 'c' }],
    ['| Item | Issue | Link |', { issue: '#1' }],
    ['| Health | Issue link | Comment |', { issue: '#1', notes: 'c' }],
    ['| Ticket | Assigned to | Story points |', { issue: 'a', assignee: '#1', weight: 'c' }],
    ['| Task | Issues | Remarks |', { issue: '#1', notes: 'c' }],
    ['| 🏷️ Status | 🎟️ Issue | ⚖️ **Weight** |', { issue: '#1', weight: 'c' }],
  ])('with the header %s has these columns', (header, cells) => {
    const { work } = read('## Milestone Work', '', header, '| --- | --- | --- |', '| a | #1 | c |');
    expect(work?.rows[0]?.cells).toEqual(cells);
  });

  it.each([
    [['| Item | Link |', '| --- | --- |', '| Rotate keys | #1 |'], { issue: '#1' }],
    [['| Work | Issue link |', '| --- | --- |', '| Later | |', '| Keys | #1 |'], { issue: '#1' }],
    [['| Item | Link |', '| --- | --- |', '| #1 | !5 |'], { issue: '#1' }],
    [['| Item | Link |', '| --- | --- |', '| Rotate keys | |'], { issue: 'Rotate keys' }],
    [['| Notes | Item | Reference |', '| - | - | - |', '| n | Keys | #1 |'], { notes: 'n', issue: '#1' }],
  ])('has its issues where the references are: %j', (lines, cells) => {
    const { work } = read('## Milestone Work', '', ...lines);
    expect(work?.rows.at(-1)?.cells).toEqual(cells);
  });

  it.each([
    ['~~#1~~ #2', '#2'],
    ['~~#1~~ → #2+', '#2'],
    ['<del>#1</del>, ~~#3~~ #2', '#2'],
    ['~~#1~~, see #2', '~#1'],
    ['~~#1 #2~~', '~#1'],
    ['#1 ~~#2~~', '#1'],
  ])('has a row %s of the issue that stands: %s', (issue, key) => {
    const { work } = read('## Milestone Work', '', '| Issue |', '| --- |', `| ${issue} |`, '', `- ${issue}`);
    const shown = work?.rows.map((row) => `${row.struck ? '~' : ''}${row.key}`.replace('sec/planning', ''));
    expect(shown).toEqual([key, key]);
  });

  it('without an issue column is a problem, not rows', () => {
    const { work, problems } = read(
      '## Milestone Work',
      '',
      '| Title | Weight |',
      '| --- | --- |',
      '| #1 | 2 |',
    );
    expect(work).toMatchObject({ form: 'none', rows: [] });
    expect(problems).toEqual([{ kind: 'no-issue-column', line: 3 }]);
  });

  it('with an issue twice names the second, unless one of them is struck', () => {
    const { problems } = read(
      '## Parking Lot',
      '',
      '| Issue |',
      '| --- |',
      '| ~~#1~~ |',
      '| #1 |',
      '| planning#1 |',
    );
    expect(problems).toEqual([{ kind: 'duplicate-row', line: 7 }]);
  });
});

describe('members', () => {
  it.each([
    ['@ada', 'ada'],
    ['@ada.moreno (lead)', 'ada.moreno'],
    ['Ada Moreno', 'Ada Moreno'],
    ['Ada Moreno (she/her)', 'Ada Moreno'],
    ['Ada Moreno (@ada)', 'ada'],
    ['**@ada**', 'ada'],
    ['`@ada`', 'ada'],
    ['[@ada](https://gitlab.com/ada)', 'ada'],
    ['\\@all', 'all'],
  ])('%s is %s', (cell, member) => {
    const { capacity } = read(
      '## Capacity',
      '',
      '| Name | Capacity |',
      '| --- | --- |',
      `| ${cell} | 3 |`,
      '| | 4 |',
    );
    expect(capacity?.rows.map((row) => row.member)).toEqual([member]);
  });

  it.each([
    ['who is struck out', '| ~~@ada~~ | ~~8~~ |', []],
    ['whose name was changed', '| ~~@ada~~ @bob | 8 |', ['bob']],
    ['who is a hint', '| <!-- @username --> | <!-- 8 --> |', []],
    ['with a hint', '| <!-- lead --> @ada | 8 |', ['ada']],
    ['named on a line alone', '@ada (lead)', ['ada']],
    ['where text got glued to the table', 'Please ask @ada about holidays', []],
    ['where words got glued to the table', 'See the calendar', []],
  ])('%s: %s', (_, line, members) => {
    const { capacity } = read('## Capacity', '', '| Name | Capacity |', '| --- | --- |', line);
    expect(capacity?.rows.map((row) => row.member)).toEqual(members);
  });

  it.each([
    ['| Name | Capacity (%) |', { member: '@ada' }],
    ['| Name | Available: per cent |', { member: '@ada' }],
    ['| Name | Capacity (percent) | Capacity (pts) |', { member: '@ada', capacity: '8' }],
    ['| Name | Capacity for %20.3 |', { member: '@ada', capacity: '80' }],
  ])('have under %s no capacity in percent', (header, cells) => {
    const dashes = header.replace(/[^|]+/g, '---');
    const { capacity } = read('## Capacity', '', header, dashes, '| @ada | 80 | 8 |');
    expect(capacity?.rows.map((row) => row.cells)).toEqual([cells]);
  });
});

describe('the Planning Checklist', () => {
  it('has the tasks GitLab counts, at any depth', () => {
    const { checklist } = read(
      '## Planning Checklist',
      '- [ ] a',
      '  1. [X] b `c`',
      '- - [~] d',
      '> * [x] e',
      '- [ ]',
      '- [x]no',
      '- [y] no',
      '- no',
      '[ ] no',
      '',
      '```',
      '- [ ] no',
      '```',
    );
    expect(checklist?.items.map(({ line, state, text }) => `${line} ${state} ${text}`)).toEqual([
      '2 open a',
      '3 done b `c`',
      '4 inapplicable d',
      '5 done e',
    ]);
  });
});

describe('line numbers', () => {
  it.each(['\n', '\r\n', '\r'])('count %j as one line ending', (ending) => {
    const text = ['\uFEFF## Parking Lot', '', '| Issue |', '| --- |', '| #1 |'].join(ending);
    expect(parsePlan(text, { context }).parkingLot?.rows.map(({ line }) => line)).toEqual([5]);
  });
});
