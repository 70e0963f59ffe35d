import fc from 'fast-check';
import type { CapacityRole, ColumnRole, RowSection } from '../document';
import type { PlanEdit } from '../edit';
import type { ReferenceContext } from '../reference';

/** Where the generated planning issues live. */
export const context: ReferenceContext = {
  origin: 'https://gitlab.com',
  projectPath: 'engineers/security/planning',
};

const reference = fc.constantFrom(
  '#1',
  '#2',
  '#3',
  '#44+',
  '#5+s',
  'tooling#6',
  'engineers/app#7',
  'GL-8',
  '[issue:9]',
  '[work_item:engineers/app/10]',
  '&11',
  'engineers&12',
  '!13',
  'engineers/app!14',
  '**#15**',
  '~~#16~~',
  '_#17_',
  '`#18`',
  '\\#19',
  'https://gitlab.com/engineers/app/-/issues/20',
  'https://gitlab.com/engineers/app/-/work_items/21#note_5',
  'https://elsewhere.example/a/b/-/issues/22',
  '[Rotate keys](https://gitlab.com/engineers/app/-/issues/23)',
  '<https://gitlab.com/engineers/app/-/issues/24>',
  'Rotate keys #25',
  '(#26)',
  '~~#27',
  'no reference',
  '',
  '#28 and #29',
);

/** Text that hurts: everything that could end a cell, a row or a block, hide, notify or run. */
export const hostileText = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'plain words', 'Noël 🚀 später', '3', '3 pts', '@ada', 'x'.repeat(300)),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '|',
          '\\|',
          '\\',
          '\n',
          '\r\n',
          '\r',
          '<!--',
          '-->',
          '```',
          '`',
          '~~~',
          '<br>',
          '<b>',
          '</td>',
          '<details>',
          '\n/close',
          '/assign @all',
          '@all',
          '@ada',
          '&amp;',
          '&#64;all',
          '#',
          '## Parking Lot',
          '- ',
          '> ',
          '1. ',
          '    ',
          '\t',
          '---',
          '===',
          ': ',
          '[^1]',
          '[^1]: note',
          '[a]: b',
          '[x](y)',
          '![i](j)',
          '**',
          '_',
          '~~',
          '$',
          '$$',
          '#1',
          '(@bob)',
          '(added by eve)',
          ')',
          '(',
          ':',
          ' - ',
          '\u00a0',
          '\u2028',
          '\ufeff',
          '\0',
          '\ud83d',
          '🚀',
          'ä',
          ' ',
          'word',
          '.',
          '+',
          '"',
          "'",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const cellText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '3',
      '@ada',
      'words',
      'a \\| b',
      '`x\\|y`',
      'one<br>two',
      '<!-- c -->',
      '<b>x</b>',
      '\\',
      '~~gone~~',
      '&amp;',
      'see #3',
      '**x',
    ),
  },
  { weight: 1, arbitrary: hostileText.map((text) => text.replace(/[\r\n|]/g, ' ')) },
);

const heading = (...names: string[]) =>
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(
        '## $',
        '# $',
        '### $ ##',
        '## **$**',
        '## $ :car:',
        '## $:',
        '$\n---',
        '**$**',
        '## [$](#a)',
        '## $ (old)',
        '<details><summary>$</summary>\n',
        '## 🚗 $',
        '#### $',
      ),
    )
    .map(([name, shape]) => shape.replace('$', name));

const noise = fc.constantFrom(
  'Some words.',
  'Two\nlines',
  '> a quote',
  '> | Issue | Why |\n> | - | - |\n> | #1 | x |',
  '> - #2: quoted',
  '```\n| Issue | Why |\n| - | - |\n| #1 | fenced |\n```',
  '```glql\nquery: x\n```',
  '~~~json:table\n{}\n~~~',
  '    indented code',
  '<!-- comment -->',
  '<!--\n| Issue |\n| - |\n| #1 |\n-->',
  '<details>\n\n',
  '</details>',
  '<details><summary>More</summary>\n\ninside\n\n</details>',
  '---',
  '***',
  '[a]: b',
  '[^1]: a note\n    more',
  'term\n: description',
  '> [!note]\n> careful',
  '### Links',
  '**Stretch**',
  '- a list\n- of words',
  '1. one\n2. two',
  '```\nunclosed',
  '<!-- unclosed',
  '<pre>\nunclosed',
  '| a |\n| - |\n| b |',
  '',
  '',
  '[x] not a task',
  'para\n- #31: glued list',
  '\tcode',
  ':::',
  '>>>\nfenced quote\n\n| Issue |\n| - |\n| #32 |\n>>>',
  '>>>\nunclosed',
  '# 19.8 planning',
  '-',
  '* * *',
  '<b>tag',
  '<div>\n\n</div>',
);

interface Column<Role> {
  readonly role: Role | null;
  readonly header: string;
}

const column = fc.constantFrom<Column<ColumnRole>>(
  { role: 'reason', header: 'Why this milestone?' },
  { role: 'reason', header: 'Reason' },
  { role: 'weight', header: 'Weight' },
  { role: 'weight', header: 'Pts' },
  { role: 'assignee', header: 'DRI' },
  { role: 'carry-over', header: 'Carry-over' },
  { role: 'notes', header: 'Notes' },
  { role: 'added-by', header: 'Added by' },
  { role: null, header: 'Health' },
  { role: null, header: '' },
  { role: null, header: 'Area' },
);
const issueColumn = fc.constantFrom('Issue', 'Item', '**Issue**', 'Work item', 'Link', 'Title');

const delimiter = fc.constantFrom('---', ':-:', '-:', ':--', '-');

const tableStyle = fc.record({
  open: fc.constantFrom('| ', '|', '', '  | ', ' |  '),
  between: fc.constantFrom(' | ', '|', '  |  '),
  close: fc.constantFrom(' |', '|', '', ' |  ', '|\t'),
});

const rowsTable = fc
  .tuple(
    fc.uniqueArray(column, { maxLength: 5, selector: ({ role, header }) => role ?? header }),
    issueColumn,
    fc.nat(5),
    tableStyle,
    fc.array(fc.tuple(reference, fc.array(cellText, { maxLength: 6 })), { maxLength: 5 }),
    fc.array(delimiter, { minLength: 6, maxLength: 6 }),
    fc.constantFrom('', '', '', '\nstray text', '\n| | |', '\n~~struck~~ | x', '\n| **Group** |'),
  )
  .map(([columns, issue, place, style, rows, delimiters, tail]) => {
    const headers = columns.map(({ header }) => header);
    const at = Math.min(place, headers.length);
    headers.splice(at, 0, issue);
    const line = (cells: readonly string[]) =>
      `${style.open}${cells.join(style.between)}${style.close}`.replace(/^\s{4,}/, '');
    const body = rows.map(([text, cells]) => {
      const all = headers.map((_, index) => cells[index] ?? '');
      all[at] = text.replace(/[\r\n|]/g, ' ');
      return line(cells.length === 1 ? all.slice(0, at + 1) : all);
    });
    return (
      [line(headers), line(headers.map((_, index) => delimiters[index] ?? '-')), ...body].join('\n') + tail
    );
  });

const alignedTable = fc
  .array(
    fc.tuple(
      reference.map((text) => text.replaceAll('|', '')),
      fc.constantFrom('', 'why', 'because of that'),
    ),
    { maxLength: 4 },
  )
  .map((rows) => {
    const all = [['Issue', 'Reason'], ...rows];
    const widths = [0, 1].map((index) => Math.max(3, ...all.map((cells) => cells[index]?.length ?? 0)));
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
    return [line(all[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
  });

const item = fc
  .tuple(
    reference,
    fc.constantFrom(': ', ' - ', ' – ', ' ', ' (@ada): ', ':'),
    fc.oneof(
      fc.constantFrom('a reason', '', 'with (@bob)', '~~struck~~', 'two\nlines', 'lazy\n  indented'),
      hostileText.map((text) => text.replace(/[\r\n]/g, ' ')),
    ),
    fc.constantFrom(
      '',
      '',
      '\n  - nested #30',
      '\n\n  more text',
      '\n  ```\n  code\n  ```',
      '\nlazy line',
      '\n  > quoted',
    ),
    fc.constantFrom('', '', '', '[ ] ', '[x] ', '[~] '),
  )
  .map(([text, separator, reason, nested, box]) => `${box}${text}${separator}${reason}${nested}`);

const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '+ ', '1. ', '1) ', '-   ', ' - ', 'n. '),
    fc.array(item, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\n\n'),
  )
  .map(([marker, items, gap]) =>
    items.map((text, index) => `${marker.replace('n', String(index + 8))}${text}`).join(gap),
  );

const capacityTable = fc
  .array(
    fc.tuple(
      fc.constantFrom('@ada', '@bob (lead)', 'Chidi Obi', '**@dee**', '', '~~@eve~~'),
      cellText,
      cellText,
    ),
    { maxLength: 3 },
  )
  .map((rows) =>
    [
      '| Name | Capacity | PTO | Notes |',
      '| --- | --: | --- | --- |',
      ...rows.map(([who, capacity, off]) => `| ${who} | ${capacity} | ${off} | |`),
    ].join('\n'),
  );

const checklist = fc
  .array(
    fc.constantFrom(
      '- [ ] dates set',
      '- [x] capacity in',
      '  - [~] not needed',
      '* [X] retro',
      '1. [ ] numbered',
      '- not a task',
      '> - [ ] quoted task',
    ),
    { maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

const rows = fc.oneof(
  { weight: 4, arbitrary: rowsTable },
  { weight: 2, arbitrary: alignedTable },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: noise },
);

const section = (title: fc.Arbitrary<string>, content: fc.Arbitrary<string>) =>
  fc
    .tuple(
      title,
      fc.array(noise, { maxLength: 1 }),
      fc.array(content, { maxLength: 2 }),
      fc.array(noise, { maxLength: 1 }),
      fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'),
    )
    .map(([head, before, body, after, gap]) => [head, ...before, ...body, ...after].join(gap));

const blocks = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });

const wellFormed = fc
  .tuple(
    fc.tuple(
      section(heading('Planning Checklist', 'Checklist'), checklist),
      section(heading('Capacity', 'Team capacity'), capacityTable),
      section(heading('Milestone Work', 'Planned work'), rows),
      section(heading('Parking Lot', 'Parking'), rows),
      noise,
      section(heading('Parking Lot', 'Milestone Work', 'Notes', 'Notes'), rows),
      noise,
    ),
    blocks,
    fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n'),
    fc.boolean(),
  )
  .map(([parts, order, gap, inOrder]) =>
    [...order]
      .sort(inOrder ? (a, b) => a - b : () => 0)
      .map((index) => parts[index] ?? '')
      .join(gap),
  );

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(3),
  insert: fc.constantFrom(
    '',
    '|',
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '`',
    '```',
    '<!--',
    '-->',
    '>',
    '- ',
    '\\',
    '#',
    '~~',
    '<',
    ':',
    '\r',
    '\0',
    '\ufeff',
    '\u00a0',
    '---\n',
    '| ',
    '[',
    ']',
  ),
});

/** Planning issues of every kind: as teams write them, as nobody should, and broken ones. */
export const planningIssue = fc
  .tuple(
    fc.oneof(
      { weight: 12, arbitrary: wellFormed },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    ),
    fc.array(mutation, { maxLength: 2 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.constantFrom('', '\n', '\n', '\n\n', '  \n'),
    fc.constantFrom('', '', '', '', '\ufeff'),
  )
  .map(([text, mutations, ending, end, start]) => {
    let markdown = text;
    for (const { at, cut, insert } of mutations) {
      const place = Math.floor(at * markdown.length);
      markdown = markdown.slice(0, place) + insert + markdown.slice(place + cut);
    }
    return start + (markdown + end).replaceAll('\n', ending);
  });

const sectionName = fc.constantFrom<RowSection>('parking-lot', 'milestone-work');
const cleanReference = fc.constantFrom(
  '#1',
  '#44',
  '#900',
  '#901',
  'engineers/app#902+',
  'https://gitlab.com/engineers/app/-/work_items/903',
  '[issue:904]',
  '[Title](https://gitlab.com/engineers/app/-/issues/905)',
  '**#906**',
);
const rowTexts = fc
  .record(
    {
      reason: hostileText,
      notes: hostileText,
      weight: hostileText,
      assignee: hostileText,
      'carry-over': hostileText,
      'added-by': fc.oneof(fc.constant('@ada'), hostileText),
    },
    { requiredKeys: [] },
  )
  .chain((texts) =>
    fc
      .oneof({ weight: 5, arbitrary: cleanReference }, { weight: 1, arbitrary: reference })
      .map((issue) => ({ ...texts, issue })),
  );

const columnRole = fc.constantFrom<ColumnRole>(
  'issue',
  'reason',
  'weight',
  'assignee',
  'carry-over',
  'notes',
  'added-by',
);
const capacityTexts: fc.Arbitrary<Partial<Record<CapacityRole, string>>> = fc.record(
  { capacity: hostileText, 'time-off': hostileText, notes: hostileText },
  { requiredKeys: [] },
);

/** A change; keys that stand for a row of the document are `at:N`, to be put in its place by `aimed`. */
export const planEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(sectionName, rowTexts, fc.option(fc.nat(3), { nil: undefined, freq: 1 })).map(
      ([name, row, before]): PlanEdit => ({
        type: 'add-row',
        section: name,
        row,
        ...(before !== undefined && { before: `at:${before}` }),
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(6), sectionName, fc.option(fc.nat(3), { nil: undefined, freq: 1 })).map(
      ([row, to, before]): PlanEdit => ({
        type: 'move-row',
        key: `at:${row}`,
        to,
        ...(before !== undefined && { before: `at:${before}` }),
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(6), sectionName)
      .map(([row, name]): PlanEdit => ({ type: 'remove-row', key: `at:${row}`, section: name })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(6), sectionName, columnRole, fc.oneof(hostileText, cleanReference)).map(
      ([row, name, role, value]): PlanEdit => ({
        type: 'set-cell',
        key: `at:${row}`,
        section: name,
        column: role,
        value,
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constantFrom('ada', '@bob', 'Chidi Obi', 'newbie', '@new.one'), hostileText),
        capacityTexts,
      )
      .map(([member, row]): PlanEdit => ({ type: 'set-capacity', member, row })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'dates set',
          'Capacity in',
          'not needed',
          'retro',
          'numbered',
          'quoted task',
          'missing',
        ),
        fc.constantFrom('done' as const, 'open' as const, 'inapplicable' as const),
      )
      .map(([text, state]): PlanEdit => ({ type: 'check-item', text, state })),
  },
);

/** Lines that start, go on with, end or break every kind of block, in any order. */
export const anyBlocks = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...['', '', '  ', '\t', 'a', '  b', '\\', '\u000b', '\u00a0', '\0', 'é 🚀 | b', '&nbsp;'],
        ...['## Work', '#', '# a #', '####### x', '---', '===', '* * *', '**Work**', '#Work'],
        ...[
          '| Issue | Weight |',
          'Issue | W',
          '--- | ---',
          '| - |',
          '|-|',
          '| #1 | 2 |',
          '   | #3',
          '|',
          '||',
          '| |',
          '| a',
          '| a \\| b |',
          'a\\|b | c',
        ],
        ...[
          '- a',
          '  - b',
          '   - c',
          '-',
          '+',
          '*\ta',
          '-   a',
          '-     code',
          '- - a',
          '- > a',
          '1. a',
          '2) b',
          '1.',
          '10. c',
          '1234567890. d',
          '- [ ] t',
          '- | a | b |',
          '  | - | - |',
        ],
        ...['> a', '>', '> > b', '> - a', '> | a | b |', '> | - | - |', '> [!note]', '> [!NOTE] title', '>a'],
        ...['```', '~~~ x', '   ```', '    code', '``` `', '\tcode', '     deep'],
        ...[
          '<!-- c',
          '-->',
          '<!-- x -->',
          '<details>',
          '</details>',
          '<pre>',
          '</pre>',
          '<b>',
          '<b>x',
          '<?',
          '?>',
          '<!X',
          '<![CDATA[',
          ']]>',
          '<summary>x</summary>',
        ],
        ...['[a]: b', '[a]: b "t"', '[a]:', '[^1]: f', '    [^2]: g', ': d', '~  e', ':d'],
      ),
      { maxLength: 9 },
    ),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    fc.boolean(),
    fc.array(mutation, { maxLength: 1 }),
  )
  .map(([lines, ending, closed, mutations]) => {
    const text = mutations.reduce((whole, { at, cut, insert }) => {
      const place = Math.floor(at * whole.length);
      return whole.slice(0, place) + insert + whole.slice(place + cut);
    }, lines.join('\n'));
    return (text + (closed ? '\n' : '')).replaceAll('\n', ending);
  });
