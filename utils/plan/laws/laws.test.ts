import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../apply-edit';
import type { PlanEdit } from '../edit';
import { parsePlan } from '../parse';
import { defaultProfile } from '../profile';
import { issueTemplate } from '../template';
import { anyBlocks, context, hostileText, planEdit, planningIssue } from './documents';
import { elements, engineTree, visibleText } from './gitlab-engine';
import { aimed, checkBlocks, checkEdit, checkRows } from './laws';

const options = { context };

const patience = 60_000;

describe('any text', () => {
  it(
    'is read, and edits of it never throw',
    () => {
      fc.assert(
        fc.property(fc.oneof(planningIssue, fc.string({ unit: 'binary' })), planEdit, (markdown, edit) => {
          parsePlan(markdown, options);
          applyEdit(markdown, edit, options);
          applyEdit(markdown, edit);
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );

  it(
    'has the rows that GitLab renders',
    () => {
      fc.assert(fc.property(planningIssue, checkRows), { numRuns: 150 });
    },
    patience,
  );
});

describe('the blocks of any text', () => {
  it.each([
    '</details',
    '<pre\n',
    '- [issue:9]: (',
    '[a]:\n<b>',
    '[a]:\n\u00a0\n',
    '-\u000b\n',
    '1.',
    '> q\n  | c | d |\n> | - | - |\n    code',
    'a\n\n: d\n: e',
    '| a |\n| - |\n2. b\n---',
    '| a | b |\n| - |\n| - | - |',
    '- a\n- b\n\n  | c |\n  | - |\n- d',
    '- a\n  ***\n\n- b',
  ])('are those GitLab sees: %j', (text) => {
    checkBlocks(text);
  });

  it(
    'are those GitLab sees',
    () => {
      fc.assert(fc.property(fc.oneof(anyBlocks, planningIssue), checkBlocks), { numRuns: 400 });
    },
    patience,
  );
});

describe('the fixtures and the built-in template', () => {
  const fixtures = readdirSync(new URL('../fixtures', import.meta.url)).map((name): [string, string] => [
    name,
    readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'),
  ]);
  const template = issueTemplate(defaultProfile, { milestone: null, previous: null });
  const rows = [0, 1, 3].map((index) => `at:${index}`);
  const sections = ['milestone-work', 'parking-lot'] as const;
  const edits: PlanEdit[] = [
    ...sections.flatMap((section): PlanEdit[] => [
      { type: 'add-row', section, row: { issue: '#900', reason: 'why', 'added-by': '@ada' } },
      { type: 'add-row', section, row: { issue: '#901', notes: '<!-- | @all' }, before: 'at:1' },
      ...rows.flatMap((key): PlanEdit[] => [
        { type: 'move-row', key, to: section },
        { type: 'move-row', key, to: section, before: 'at:0' },
        { type: 'remove-row', key, section },
        { type: 'set-cell', key, section, column: 'notes', value: 'a | b' },
        { type: 'set-cell', key, section, column: 'issue', value: 'a/b#902' },
      ]),
    ]),
    { type: 'set-capacity', member: 'maya', row: { capacity: '7' } },
    { type: 'set-capacity', member: 'somebody new', row: { capacity: '7' } },
    { type: 'check-item', text: 'Threads are closed', state: 'done' },
  ];

  it.each([...fixtures, ['the template', template]])(
    'keep every law: %s',
    (_, markdown) => {
      for (const text of [markdown, `\uFEFF${markdown.trimEnd().replaceAll('\n', '\r\n')}`]) {
        checkRows(text);
        for (const edit of edits) checkEdit(text, aimed(edit, parsePlan(text, options)));
      }
    },
    patience,
  );

  it('takes every edit, as a plan begins', () => {
    const added = [
      { type: 'add-row', section: 'parking-lot', row: { issue: '#1', reason: 'why' } },
      { type: 'add-row', section: 'milestone-work', row: { issue: '#2', weight: '3' } },
      { type: 'set-capacity', member: 'ada', row: { capacity: '8', 'time-off': '1 day' } },
      { type: 'check-item', text: defaultProfile.planningChecklist[0] ?? '', state: 'done' },
      { type: 'move-row', key: '#1', to: 'milestone-work', before: '#2' },
    ] satisfies PlanEdit[];
    const markdown = added.reduce((text, edit) => {
      const result = applyEdit(text, edit, options);
      expect(result).toMatchObject({ ok: true, changed: true });
      return result.ok ? result.markdown : text;
    }, template);
    const { work, capacity, checklist } = parsePlan(markdown, options);
    expect(work?.rows.map(({ cells }) => cells.issue)).toEqual(['#1', '#2']);
    expect(capacity?.rows[0]?.cells).toMatchObject({ capacity: '8', 'time-off': '1 day' });
    expect(checklist?.items[0]?.state).toBe('done');
  });
});

describe('any edit of any planning issue', () => {
  it(
    'keeps every law: only its lines change, it is read back, all else renders as before, again is nothing',
    () => {
      fc.assert(
        fc.property(planningIssue, planEdit, (markdown, edit) => {
          checkEdit(markdown, aimed(edit, parsePlan(markdown, options)));
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );
});

describe('what a person types', () => {
  const literal = hostileText.filter(
    (text) => !/[`*_~$[\]\\:]|https?:|www\.|\s{2,}|[<>]|@\w|\^/.test(text.trim()),
  );
  const markdown = '## Parking Lot\n\n| Issue | Reason |\n| --- | --- |\n| #1 | x |\n';

  it(
    'is shown as typed',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            literal,
            fc.constantFrom('<b>x</b>', '<!-- gone', '&amp; &#64;all', '@all', '/close', 'a|b', '<br>'),
          ),
          (reason) => {
            const edit = { type: 'add-row', section: 'parking-lot', row: { issue: '#2', reason } } as const;
            const edited = applyEdit(markdown, edit, options);
            expect(edited.ok).toBe(true);
            if (!edited.ok) return;
            const row = elements(engineTree(edited.markdown), 'table_row').at(-1);
            const cell = row === undefined ? [] : elements(row, 'table_cell').map(visibleText);
            const [, read] = parsePlan(edited.markdown, options).parkingLot?.rows ?? [];
            expect(cell[1]?.replaceAll('{<br>}', '\n')).toBe(read?.cells.reason);
          },
        ),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it(
    'notifies nobody by the thousand, runs nothing and is no HTML but line breaks',
    () => {
      fc.assert(
        fc.property(hostileText, hostileText, (reason, name) => {
          const row = { issue: '#2', reason, 'added-by': name };
          const edited = applyEdit(markdown, { type: 'add-row', section: 'parking-lot', row }, options);
          expect(edited.ok).toBe(true);
          const line = edited.ok ? (edited.markdown.split('\n').at(-2) ?? '') : '';
          expect(line).not.toMatch(/(?<!\\)(?:\\\\)*@all(?![\w-])/i);
          expect(line).toMatch(/^\| #2 \|(?! *\/)/);
          const cells = elements(engineTree(edited.ok ? edited.markdown : ''), 'table_row').at(-1);
          const raw = cells === undefined ? [] : elements(cells, 'html_inline');
          expect(raw.filter((node) => node.children.join('') !== '&lt;br&gt;')).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );
});
