import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import { comments } from '../laws/gitlab-engine';
import { input, issue, member, row, textRow } from '../testing/world';
import { finalizeVerdict } from './finalize-verdict';
import { type FrozenPlan, freezeAfterwards, freezePlan, writeFrozen } from './frozen-plan';
import { readFrozen } from './read-frozen';
import { type SummaryWords, summaryNote } from './summary-note';

const words: SummaryWords = {
  heading: (milestone) => `Plan of ${milestone}`,
  columns: ['Issue', 'Weight', 'Assignee', 'Exceptions'],
  peopleHeading: 'People',
  peopleColumns: ['Person', 'Committed', 'Capacity', 'Time off'],
  committed: ({ committed }) => `Committed: ${committed}`,
  exceptionsHeading: 'Exceptions',
  why: (reason) => `Why: ${reason}`,
  obstacle: ({ kind, count }) => `${kind} ${count}`,
  finding: ({ check }) => check,
  weight: String,
  capacity: String,
  noRows: 'nothing',
};
const context = { origin: 'https://gitlab.example', projectPath: 'acme/team' };

function note(world: Parameters<typeof input>[0], reason = '') {
  const plan = buildPlan(input(world));
  const verdict = finalizeVerdict({ plan, openThreads: null, now: '2026-11-22T12:00:00Z', timeZone: 'UTC' });
  return summaryNote({ plan, verdict, reason, context }, words);
}

describe('a summary note', () => {
  test('keeps rows, people, what spoke against it and why', () => {
    const text = note(
      {
        work: [row(1), row(2), row(3, { struck: true }), textRow('Later')],
        issues: [issue(1), issue(2, { weight: null })],
        capacity: [member('noor', '8', { 'time-off': '1 day' })],
      },
      'The rest is refined on Monday',
    );
    expect(text).toContain('| #1+ | 2 | @noor |  |\n| #2+ | null | @noor | no-weight |\n\n');
    expect(text).toContain('| @noor | 2 | 8 | 1 day |');
    expect(text).toContain('- errors 1\n- Why: The rest is refined on Monday');
    expect(readFrozen(text)).toMatchObject({ milestone: '19.8', committed: 2, capacity: 8 });
  });

  test('of an empty plan says so', () => {
    expect(note({})).toContain('\n\nnothing\n\n');
  });

  test('runs nothing, notifies nobody and keeps its table, whatever people wrote', () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 4, maxLength: 4 }),
        ([reason = '', cell = '', off = '', name = '']) => {
          const text = note(
            {
              work: [row(1), textRow(cell)],
              issues: [issue(1)],
              capacity: [member(name, '1', { 'time-off': off })],
            },
            reason,
          );
          const lines = text.split('\n');
          expect(lines.filter((line) => /^\s*\//.test(line))).toEqual([]);
          expect(text.replace(/\\@all/gi, '')).not.toMatch(/(?<![\w\\`])@all(?![\w-])/i);
          expect(readFrozen(text)).not.toBeNull();
          expect(comments(text)).toHaveLength(1);
        },
      ),
    );
  });
});

const nasty = fc
  .array(fc.constantFrom('/close', '@all', '\n', '|', '-->', '<!--', ' ', 'x', '\\', '@noor'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('a frozen plan', () => {
  test('holds what is committed to: no dropped row, no remark, no second row of an issue', () => {
    const plan = buildPlan(
      input({
        work: [row(1), row(1, { line: 9 }), row(2, { struck: true }), textRow('x'), row(3)],
        issues: [issue(1), issue(2), [3, { unreadable: 'forbidden' }]],
      }),
    );
    expect(freezePlan(plan).rows).toEqual([
      { key: 'acme/team#1', weight: 2, people: ['noor'] },
      { key: 'acme/team#3', weight: null, people: [] },
    ]);
  });

  test('made afterwards holds what was closed before the milestone started, too', () => {
    const closed = { state: 'closed' } as const;
    const plan = buildPlan(input({ work: [row(1), row(2)], issues: [issue(1, closed), issue(2)] }));
    expect(freezePlan(plan)).toMatchObject({ committed: 2, rows: [{ key: 'acme/team#2' }] });
    expect(freezeAfterwards(plan)).toMatchObject({
      committed: 4,
      rows: [{ key: 'acme/team#1', weight: 2 }, { key: 'acme/team#2' }],
    });
  });

  test('is read back as it was written, from the middle of any text', () => {
    const weight = fc.option(fc.nat(20));
    const frozen: fc.Arbitrary<FrozenPlan> = fc.record({
      version: fc.constant(1 as const),
      milestone: fc.option(fc.string({ maxLength: 30 })),
      committed: fc.nat(100),
      capacity: weight,
      rows: fc.array(
        fc.record({ key: fc.string(), weight, people: fc.array(fc.string(), { maxLength: 3 }) }),
        {
          maxLength: 5,
        },
      ),
    });
    fc.assert(
      fc.property(frozen, (plan) => {
        const line = writeFrozen(plan);
        expect(readFrozen(`a\n\n${line}\nb`)).toEqual(plan);
        expect(line.slice(4, -3)).not.toMatch(/--|[<>@\n]/);
      }),
    );
  });

  test.each([
    '',
    'no mark',
    '<!-- milestone-planner:finalized ',
    '<!-- milestone-planner:finalized {} -->',
    '<!-- milestone-planner:finalized {"version":2} -->',
    '<!-- milestone-planner:finalized [ -->',
  ])('that is none is null: %j', (text) => {
    expect(readFrozen(text)).toBeNull();
  });
});
