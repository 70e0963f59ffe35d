import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import { comments } from '../laws/gitlab-engine';
import { input, issue, member, person, row, textRow } from '../testing/world';
import { workloadFingerprint, workloadsOf } from './workload';
import { canBeMentioned, type WorkloadWords, workloadText } from './workload-text';

const words: WorkloadWords = {
  greeting: (name, milestone) => `${name}: your part of ${milestone}`,
  load: ({ committed, capacity }) => `${committed} of ${capacity}`,
  timeOff: (timeOff) => `off ${timeOff}`,
  columns: ['Priority', 'Issue', 'Weight', 'State'],
  weight: String,
  state: (state) => state,
  noRows: 'No rows.',
  questionsHeading: 'Questions',
  finding: ({ check, values }) => `${check} ${Object.values(values).join(' ')}`,
};
const context = { origin: 'https://gitlab.example', projectPath: 'acme/team' };

function textOf(world: Parameters<typeof input>[0], username: string): string {
  const workload = workloadsOf(buildPlan(input(world))).find((one) => one.person.username === username);
  if (!workload) throw new Error(`${username} is in no plan`);
  return workloadText({ workload, milestone: '19.8', context }, words);
}

const world = {
  work: [row(1), row(2), row(3), row(4, { struck: true })],
  issues: [
    issue(1, { weight: 3 }),
    issue(2, { weight: 1, assignees: [person('sam.p')] }),
    issue(3, { weight: null, ref: { ...issue(3).ref, projectPath: 'acme/other' } }),
    issue(4),
  ],
  capacity: [member('noor', '5', { 'time-off': '@all week | 51' }), member('idle', '')],
};

describe('the text of a workload', () => {
  test('says whose it is, the load, the rows in their order and what is asked', () => {
    expect(textOf(world, 'noor')).toBe(
      [
        '@noor: your part of 19.8',
        '**3 of 5** off \\@all week | 51',
        '| Priority | Issue | Weight | State |\n| --- | --- | --- | --- |\n| 1 | #1+ | 3 | ready |\n| 2 | acme/other#3+ | null | not-ready |',
        '**Questions**',
        '- acme/other#3: no-weight ',
      ]
        .join('\n\n')
        .replace('no-weight ', 'no-weight'),
    );
  });

  test('of somebody without a row says so', () => {
    expect(textOf(world, 'idle')).toContain('No rows.');
  });

  test('mentions its person once and nobody else, whatever people wrote', () => {
    const hostile = fc.array(
      fc.constantFrom('@all', '@mara', '\n', '/close', '<!--', '-->', '|', '\\', '`x`', ' '),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(hostile, hostile, (off, cell) => {
        const text = textOf(
          {
            work: [row(1), textRow(cell.join(''), { assignee: '@noor', weight: '2' })],
            issues: [issue(1)],
            capacity: [member('noor', '1', { 'time-off': off.join('') })],
          },
          'noor',
        );
        const live = text.replace(/\\\\/g, '').match(/(?<!\\)@\w+/g);
        expect(live).toEqual(['@noor']);
        expect(text).not.toMatch(/^\s*\//m);
        expect(comments(text)).toEqual([]);
      }),
    );
  });

  test.each([
    ['noor', true],
    ['sam.p', true],
    ['dagny-l', true],
    ['Noor Haddad', false],
    ['all', false],
    ['a@b', false],
    ['', false],
  ])('%j can be mentioned: %s', (name, can) => {
    expect(canBeMentioned(name)).toBe(can);
  });
});

describe('the fingerprint of a workload', () => {
  const printOf = (told: Parameters<typeof input>[0]) =>
    workloadsOf(buildPlan(input(told))).map(workloadFingerprint)[0];

  test.each([
    ['another order', { work: [row(3), row(1), row(2)] }, true],
    ['another weight', { issues: [issue(1, { weight: 4 }), ...world.issues.slice(1)] }, true],
    ['another capacity', { capacity: [member('noor', '6', { 'time-off': '@all week | 51' })] }, true],
    [
      "somebody else's row",
      { issues: [...world.issues.slice(0, 1), issue(2, { assignees: [] }), ...world.issues.slice(2)] },
      false,
    ],
    [
      'another title',
      { issues: [issue(1, { weight: 3, title: 'Renamed' }), ...world.issues.slice(1)] },
      false,
    ],
  ])('with %s', (_, change, differs) => {
    expect(printOf({ ...world, ...change }) !== printOf(world)).toBe(differs);
  });
});
