import { describe, expect, it, test } from 'vitest';
import { buildPlan } from '../build-plan';
import type { DocumentRow } from '../document';
import type { IssueFacts, Unreadable } from '../facts';
import type { Finding, PlanInput } from '../plan';
import { defaultProfile } from '../profile';
import { presets } from '../profiles';
import { input, issue, member, person, row, textRow } from '../testing/world';
import { checkIds } from './index';

type Case = readonly [what: string, found: readonly Finding[]];

/** Findings of the one row `#1`, whose issue and cells are as told. */
function of(
  facts: Partial<IssueFacts>,
  cells: DocumentRow['cells'] = {},
  told: Partial<PlanInput> = {},
): readonly Finding[] {
  return findings([row(1, { cells: { issue: '#1', ...cells } })], [issue(1, facts)], told);
}

function findings(
  work: readonly DocumentRow[],
  issues: readonly (IssueFacts | [number, Unreadable])[] = [],
  told: Partial<PlanInput> = {},
  parked: readonly DocumentRow[] = [],
): readonly Finding[] {
  return buildPlan(input({ work, parked, issues }, told)).rows.at(-1)?.findings ?? [];
}

function ofPerson(capacity: string, weight: number | null): readonly Finding[] {
  const world = { work: [row(1)], capacity: [member('noor', capacity)], issues: [issue(1, { weight })] };
  return buildPlan(input(world)).people[0]?.findings ?? [];
}

const appSec = { profile: presets[1]?.profile ?? defaultProfile };
const within = (projectPath: string) => ({ ref: { ...issue(1).ref, projectPath } });
const labelled = (...labels: string[]) => ({ labels });
const refined = 'workflow::ready for development';
const metric = 'ProdSecEngMetric::Paved Road';
const gone: Unreadable = { unreadable: 'not-found-or-hidden' };
const started = { now: '2026-12-12T00:00:00Z' };

/** By check: a finding with its severity and values, and subjects it is silent on. */
const specification: Record<
  string,
  { finds: readonly [...Case, Finding['severity'], Finding['values']][]; silent: readonly Case[] }
> = {
  'reference-missing': {
    finds: [
      ['work with a weight and no issue', findings([textRow('Rotate keys', { weight: '3' })]), 'error', {}],
      ['work somebody is to do', findings([textRow('Rotate keys', { assignee: '@noor' })]), 'error', {}],
      ['a link that is no issue', findings([textRow('https://example.com/doc')]), 'error', {}],
      ['a reference of no known form', findings([textRow('team#1x')]), 'error', {}],
    ],
    silent: [
      ['a sub-heading', findings([textRow('**Stretch**', { weight: '', assignee: '-' })])],
      ['a remark under the table', findings([textRow('Keep this sorted!')])],
      ['a blank row', findings([textRow('')])],
      ['struck work', findings([{ ...textRow('Rotate keys', { weight: '3' }), struck: true }])],
    ],
  },
  unreadable: {
    finds: [
      ['an issue GitLab did not list', findings([row(1)]), 'error', { reason: 'not-found-or-hidden' }],
      [
        'one it refused',
        findings([row(1)], [[1, { unreadable: 'forbidden' }]]),
        'error',
        { reason: 'forbidden' },
      ],
      [
        'one not reached',
        findings([row(1)], [[1, { unreadable: 'offline' }]]),
        'error',
        { reason: 'offline' },
      ],
      ['a failed read', findings([row(1)], [[1, { unreadable: 'failed' }]]), 'error', { reason: 'failed' }],
      [
        'one on another GitLab',
        findings([row(1, { key: 'https://gitlab.other/acme/team#1' })]),
        'error',
        { reason: 'another-instance' },
      ],
    ],
    silent: [['an issue that was read', of({})]],
  },
  'not-an-issue': {
    finds: [
      ['an epic', findings([row(1, { key: 'acme&1' })]), 'error', { kind: 'epic' }],
      ['a merge request', findings([row(1, { key: 'acme/team!1' })]), 'error', { kind: 'merge_request' }],
    ],
    silent: [['an issue', of({})]],
  },
  'duplicate-row': {
    finds: [
      [
        'the second row',
        findings([row(1, { line: 7 }), row(1, { line: 9 })], [issue(1)]),
        'error',
        { line: 7 },
      ],
    ],
    silent: [
      ['the only row', of({})],
      [
        'a row that follows a struck one',
        findings([row(1, { struck: true }), row(1, { line: 9 })], [issue(1)]),
      ],
    ],
  },
  closed: {
    finds: [['closed before the milestone starts', of({ state: 'closed' }), 'error', {}]],
    silent: [
      ['an open issue', of({})],
      ['closed since it started', of({ state: 'closed' }, {}, started)],
    ],
  },
  'renamed-project': {
    finds: [
      ['an issue GitLab found elsewhere', of(within('acme/new-team')), 'info', { project: 'acme/new-team' }],
      [
        'one that is closed by now',
        of({ ...within('acme/new-team'), state: 'closed' }, {}, started),
        'info',
        { project: 'acme/new-team' },
      ],
    ],
    silent: [
      ['its own project', of({})],
      ['its own project, in another case', of(within('Acme/Team'))],
      ['an issue that was not read', findings([row(1)])],
    ],
  },
  'also-parked': {
    finds: [
      [
        'a row in both sections',
        findings([row(1)], [issue(1)], {}, [row(1, { line: 20 })]),
        'warning',
        { line: 20 },
      ],
    ],
    silent: [
      ['another issue is parked', findings([row(1)], [issue(1)], {}, [row(2)])],
      ['the parked row is struck', findings([row(1)], [issue(1)], {}, [row(1, { struck: true })])],
    ],
  },
  'not-refined': {
    finds: [
      ['no workflow label', of(labelled(metric)), 'error', { label: '', wanted: refined }],
      [
        'half way there',
        of(labelled('workflow::solution validation', metric)),
        'error',
        { label: 'workflow::solution validation', wanted: refined },
      ],
      [
        'blocked outside the states',
        of(
          labelled('on hold', metric),
          {},
          { profile: { ...defaultProfile, refined: { ...defaultProfile.refined, blocking: ['on hold'] } } },
        ),
        'error',
        { label: '', wanted: refined },
      ],
      [
        'half way there, in other case',
        of(labelled('Workflow::Solution Validation', metric)),
        'error',
        { label: 'Workflow::Solution Validation', wanted: refined },
      ],
      [
        'another team’s label',
        of(labelled(refined, 'AppSecWorkType::X'), {}, appSec),
        'error',
        { label: '', wanted: 'AppSecWorkflow::planned' },
      ],
    ],
    silent: [
      ['ready for development', of(labelled(refined, metric))],
      ['a later state', of(labelled('workflow::in review', metric))],
      ['a state that blocks, which is another check’s', of(labelled('workflow::blocked', metric))],
      ['a state that blocks, in other case', of(labelled('Workflow::Blocked', metric))],
      ['written in another case', of(labelled('Workflow::Ready For Development', metric))],
      ['planned, by the other profile', of(labelled('AppSecWorkflow::planned'), {}, appSec)],
      ['an issue that is done', of({ state: 'closed', labels: [metric] }, {}, started)],
      [
        'a profile without such labels',
        of(
          labelled(metric),
          {},
          { profile: { ...defaultProfile, refined: { ...defaultProfile.refined, labels: [] } } },
        ),
      ],
    ],
  },
  blocked: {
    finds: [
      [
        'a blocking label',
        of(labelled('workflow::blocked', metric)),
        'warning',
        { label: 'workflow::blocked' },
      ],
    ],
    silent: [['no blocking label', of({})]],
  },
  'no-weight': {
    finds: [
      ['no weight on the issue', of({ weight: null }), 'error', { scope: '' }],
      ['not even when the table has one', of({ weight: null }, { weight: '3' }), 'error', { scope: '' }],
      ['no weight label, where labels weigh', of(labelled(), {}, appSec), 'error', { scope: 'AppSecWeight' }],
      [
        'a weight label of no known size',
        of(labelled('AppSecWeight::huge'), {}, appSec),
        'error',
        { scope: 'AppSecWeight' },
      ],
      ['done without one', of({ state: 'closed', weight: null }, {}, started), 'error', { scope: '' }],
    ],
    silent: [
      ['a weight', of({ weight: 1 })],
      ['a weight of 0, which somebody set', of({ weight: 0 })],
      ['an unknown weight', of({ weight: 'unknown' })],
      [
        'a weight label, where labels weigh',
        of({ weight: null, labels: ['AppSecWeight::Small'] }, {}, appSec),
      ],
    ],
  },
  'weight-unknown': {
    finds: [['an instance that tells no weights', of({ weight: 'unknown' }), 'warning', {}]],
    silent: [
      ['no weight set', of({ weight: null })],
      ['labels weigh', of({ weight: 'unknown' }, {}, appSec)],
      ['an unreadable issue, which says so itself', findings([row(1)], [[1, gone]])],
    ],
  },
  'too-large': {
    finds: [
      ['above the largest', of({ weight: 8 }), 'error', { weight: 8, largest: 5 }],
      [
        'above the other profile’s largest',
        of(labelled('AppSecWeight::Needs Refinement'), {}, appSec),
        'error',
        { weight: 13, largest: 8 },
      ],
    ],
    silent: [
      ['the largest', of({ weight: 5 })],
      ['large in the table only', of({ weight: 2 }, { weight: '8' })],
      ['no weight', of({ weight: null })],
      ['an unknown weight', of({ weight: 'unknown' })],
    ],
  },
  'weight-differs': {
    finds: [
      [
        'another number in the row',
        of({ weight: 2 }, { weight: '3 pts' }),
        'warning',
        { written: 3, weight: 2 },
      ],
      ['a half', of({ weight: 2 }, { weight: '1,5' }), 'warning', { written: 1.5, weight: 2 }],
    ],
    silent: [
      ['the same number', of({ weight: 2 }, { weight: '~2' })],
      ['an empty cell', of({ weight: 2 }, { weight: '' })],
      ['words', of({ weight: 2 }, { weight: 'TBD' })],
      ['no weight on the issue, which is another finding', of({ weight: null }, { weight: '3' })],
      ['an unknown weight', of({ weight: 'unknown' }, { weight: '3' })],
    ],
  },
  'no-acceptance-criteria': {
    finds: [['no task item', of({ taskCount: 0 }), 'warning', {}]],
    silent: [
      ['task items', of({ taskCount: 1 })],
      ['the instance did not tell', of({ taskCount: 'unknown' })],
      ['a team that asks for none', of({ taskCount: 0 }, {}, appSec)],
    ],
  },
  'milestone-missing': {
    finds: [['no milestone', of({ milestone: null }), 'error', { milestone: '19.8' }]],
    silent: [
      ['its milestone', of({})],
      [
        'a planning issue without milestone, so none is wanted',
        of({ milestone: null }, {}, { milestone: null }),
      ],
    ],
  },
  'milestone-other': {
    finds: [
      [
        'another one',
        of({ milestone: { title: '19.7', startDate: null, dueDate: null } }),
        'error',
        { actual: '19.7', milestone: '19.8' },
      ],
    ],
    silent: [
      [
        'the same title with other dates, as in another group',
        of({ milestone: { title: '19.8', startDate: '2026-01-01', dueDate: null } }),
      ],
      ['none at all', of({ milestone: null })],
      ['a planning issue without milestone', of({}, {}, { milestone: null })],
    ],
  },
  'no-assignee': {
    finds: [
      ['nobody anywhere', of({ assignees: [] }), 'error', { row: '' }],
      [
        'the row knows',
        of({ assignees: [] }, { assignee: '@noor, @sam.p (lead)' }),
        'error',
        { row: '@noor, @sam.p' },
      ],
      ['the row says TBD', of({ assignees: [] }, { assignee: 'TBD' }), 'error', { row: '' }],
    ],
    silent: [['somebody', of({})]],
  },
  'assignee-differs': {
    finds: [
      ['another one', of({}, { assignee: '@sam.p' }), 'warning', { row: '@sam.p', issue: '@noor' }],
      [
        'one of two',
        of({ assignees: [person('noor'), person('sam.p')] }, { assignee: '@noor' }),
        'warning',
        { row: '@noor', issue: '@noor, @sam.p' },
      ],
    ],
    silent: [
      [
        'the same, in another order and case',
        of({ assignees: [person('noor'), person('sam.p')] }, { assignee: '@SAM.P & @noor' }),
      ],
      [
        'the same by full name',
        of({ assignees: [person('noor', 'Noor Haddad')] }, { assignee: 'Noor Haddad' }),
      ],
      ['an empty cell', of({}, { assignee: '' })],
      ['no assignee on the issue, which is another finding', of({ assignees: [] }, { assignee: '@noor' })],
    ],
  },
  'metrics-label-missing': {
    finds: [
      ['none', of(labelled(refined)), 'error', { scope: 'ProdSecEngMetric' }],
      [
        'a label that only sounds like it',
        of(labelled(refined, 'ProdSecEngMetrics::Internal')),
        'error',
        { scope: 'ProdSecEngMetric' },
      ],
      [
        'the other team’s',
        of(labelled('ProdSecEngMetric::Internal'), {}, appSec),
        'error',
        { scope: 'AppSecWorkType' },
      ],
    ],
    silent: [
      ['one', of({})],
      ['the placeholder', of(labelled(refined, 'ProdSecEngMetric::Pending'))],
    ],
  },
  'metrics-label-pending': {
    finds: [
      [
        'the placeholder',
        of(labelled(refined, 'ProdSecEngMetric::Pending')),
        'warning',
        { label: 'ProdSecEngMetric::Pending', scope: 'ProdSecEngMetric' },
      ],
    ],
    silent: [
      ['another value', of({})],
      [
        'beside another, which is another finding',
        of(labelled(refined, metric, 'ProdSecEngMetric::Pending')),
      ],
    ],
  },
  'metrics-label-several': {
    finds: [
      [
        'two',
        of(labelled(refined, metric, 'ProdSecEngMetric::Internal')),
        'error',
        { scope: 'ProdSecEngMetric', labels: 'Paved Road, Internal' },
      ],
    ],
    silent: [
      ['one', of({})],
      ['none', of(labelled(refined))],
    ],
  },
  'capacity-not-stated': {
    finds: [['carries a row, capacity cell empty', ofPerson('', 2), 'info', {}]],
    silent: [
      ['stated', ofPerson('3', 2)],
      ['stated as 0', ofPerson('0', 2)],
      [
        'carries nothing',
        buildPlan(input({ work: [], capacity: [member('noor', '')] })).people[0]?.findings ?? [],
      ],
    ],
  },
  'over-capacity': {
    finds: [['more than stated', ofPerson('1,5', 2), 'warning', { committed: 2, capacity: 1.5 }]],
    silent: [
      ['exactly that', ofPerson('2', 2)],
      ['not stated', ofPerson('', 2)],
      ['unweighted, so nothing is known to be too much', ofPerson('0', null)],
    ],
  },
};

describe.each(Object.entries(specification))('%s', (id, { finds, silent }) => {
  test.each(finds)('finds %s', (_what, found, severity, values) => {
    expect(found.filter(({ check }) => check === id)).toEqual([
      { check: id, severity, fix: expect.stringMatching(/^[a-z-]+$/), values },
    ]);
  });

  test.each(silent)('is silent on %s', (_what, found) => {
    expect(found.map(({ check }) => check)).not.toContain(id);
  });
});

it('specifies every check, and no other', () => {
  expect(Object.keys(specification).sort()).toEqual([...checkIds].sort());
});

it('finds nothing on a row in order', () => expect(of({}, { weight: '2', assignee: '@noor' })).toEqual([]));

describe('what is asked of an issue depends on where it stands', () => {
  const bare = { taskCount: 0, weight: null, labels: ['workflow::blocked'], milestone: null, assignees: [] };
  const missing = ['no-weight', 'milestone-missing', 'no-assignee', 'metrics-label-missing'];
  const wrong = {
    weight: 8,
    labels: ['ProdSecEngMetric::Internal', 'ProdSecEngMetric::Paved Road'],
    milestone: { title: '19.7', startDate: null, dueDate: null },
  };
  const different = ['weight-differs', 'milestone-other', 'assignee-differs', 'metrics-label-several'];
  const cells = { weight: '3', assignee: '@sam.p' };
  const closedNow = { state: 'closed' as const };
  const ids = (found: readonly Finding[]) => found.map(({ check }) => check).sort();

  test.each([
    ['open, bare', of(bare), [...missing, 'blocked', 'no-acceptance-criteria']],
    ['open, wrong', of(wrong, cells), [...different, 'not-refined', 'too-large']],
    ['done, bare', of({ ...bare, ...closedNow }, {}, started), missing],
    ['done, wrong', of({ ...wrong, ...closedNow }, cells, started), different],
    ['done, unknown', of({ weight: 'unknown', ...closedNow }, {}, started), ['weight-unknown']],
    [
      'done, pending',
      of({ labels: ['ProdSecEngMetric::Pending'], ...closedNow }, {}, started),
      ['metrics-label-pending'],
    ],
    ['closed before the start, bare', of({ ...bare, ...closedNow }), ['closed']],
    ['closed before the start, wrong', of({ ...wrong, ...closedNow }, cells), ['closed']],
  ])('%s', (_what, found, checks) => expect(ids(found)).toEqual([...checks].sort()));

  test.each([
    ['open', [row(1)], [issue(1)], {}],
    ['done', [row(1)], [issue(1, closedNow)], started],
    ['closed', [row(1)], [issue(1, closedNow)], {}],
    ['unreadable', [row(1)], [], {}],
    ['not an issue', [row(1, { key: 'acme&1' })], [], {}],
  ])('also parked, %s', (_what, work, issues, told) => {
    expect(ids(findings(work, issues, told, work))).toContain('also-parked');
  });
});

describe('unknown is not "not set"', () => {
  it('says of an unreadable issue that it could not be read, once and alone', () => {
    const cells = { issue: '#1', weight: '8', assignee: '@sam.p' };
    const found = findings([row(1, { cells })], [[1, gone]]);
    expect(found.map(({ check }) => check)).toEqual(['unreadable']);
  });

  it('says of a duplicate only that', () => {
    const bad = issue(1, { weight: null, labels: [], milestone: null });
    expect(findings([row(1), row(1)], [bad]).map(({ check }) => check)).toEqual(['duplicate-row']);
  });
});

describe('the profile ranks and switches checks', () => {
  const withChecks = (checks: PlanInput['profile']['checks']) => ({ profile: { ...defaultProfile, checks } });

  it('switches one off', () => {
    expect(of({ weight: null }, {}, withChecks({ 'no-weight': 'off' }))).toEqual([]);
  });

  it('ranks one', () => {
    expect(of({ weight: null }, {}, withChecks({ 'no-weight': 'info' }))[0]?.severity).toBe('info');
  });

  it('puts the worst first', () => {
    const bad = { taskCount: 0, weight: null, labels: ['workflow::blocked'] };
    const ranks = of(bad, {}, withChecks({ 'no-weight': 'info' })).map(({ severity }) => severity);
    expect(ranks).toEqual(['error', 'warning', 'warning', 'info']);
  });
});

describe('the Parking Lot is checked for what matters there', () => {
  const parkedFindings = (
    parked: readonly DocumentRow[],
    issues: readonly (IssueFacts | [number, Unreadable])[],
  ) =>
    buildPlan(input({ parked, issues }))
      .parked.at(-1)
      ?.findings.map(({ check }) => check);

  test.each([
    [
      'an unrefined issue',
      [row(1)],
      [issue(1, { labels: [], weight: null, milestone: null, assignees: [] })],
      [],
    ],
    ['an idea without an issue', [textRow('Rotate keys')], [], []],
    ['an epic', [row(1, { key: 'acme&1' })], [], []],
    ['a closed issue', [row(1)], [issue(1, { state: 'closed' })], ['closed']],
    ['an unreadable issue', [row(1)], [], ['unreadable']],
    ['an issue of a renamed project', [row(1)], [issue(1, within('acme/new-team'))], ['renamed-project']],
    ['an issue parked twice', [row(1), row(1)], [issue(1)], ['duplicate-row']],
  ])('%s', (_what, parked, issues, found) => expect(parkedFindings(parked, issues)).toEqual(found));
});
