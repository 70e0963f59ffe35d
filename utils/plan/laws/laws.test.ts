import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../apply-edit';
import { parsePlan } from '../parse';
import { context, hostileText, planEdit, planningIssue } from './documents';
import { elements, engineTree, visibleText } from './gitlab-engine';
import { aimed, checkEdit, checkRows } from './laws';

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
});
