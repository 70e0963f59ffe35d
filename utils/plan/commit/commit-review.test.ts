import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import type { DocumentRow } from '../document';
import type { IssueFacts, Unreadable } from '../facts';
import { defaultProfile } from '../profile';
import { presets } from '../profiles';
import { input, issue, person, row, textRow } from '../testing/world';
import type { CommitChoice } from './commit-choice';
import { type CommitRow, commitReview } from './commit-review';
import type { CommitTerms, ProjectTerms } from './commit-terms';
import { type FieldChange, reversed, standingOf } from './field-change';

const { metricsLabel, refined } = defaultProfile;
const keepAll: CommitChoice = { label: null, labels: {}, weights: new Set() };
const values = [...metricsLabel.values, metricsLabel.placeholder];

function terms(told: Partial<ProjectTerms> = {}): CommitTerms {
  const project: ProjectTerms = {
    milestone: true,
    labels: { [metricsLabel.scope]: values },
    plannable: Array.from({ length: 100 }, (_, iid) => iid),
    ...told,
  };
  return { metricsLabel, weight: refined.weight, projects: { 'acme/team': project } };
}

interface Asked {
  readonly choice?: Partial<CommitChoice>;
  readonly terms?: CommitTerms;
}

function reviewOf(
  work: readonly DocumentRow[],
  issues: readonly (IssueFacts | [number, Unreadable])[],
  asked: Asked = {},
) {
  const plan = buildPlan(input({ work, issues }));
  return commitReview(plan, { ...keepAll, ...asked.choice }, asked.terms ?? terms());
}

function only(facts: Partial<IssueFacts>, cells: DocumentRow['cells'] = {}, asked: Asked = {}): CommitRow {
  const { rows } = reviewOf([row(1, { cells: { issue: '#1', ...cells } })], [issue(1, facts)], asked);
  const [first] = rows;
  if (rows.length !== 1 || first === undefined) throw new Error('the row cannot be committed to');
  return first;
}

const metric = (...of: string[]) => of.map((value) => `ProdSecEngMetric::${value}`);
const refinedIssue = { labels: ['workflow::ready for development'] };
const other = { title: '19.7', startDate: null, dueDate: null };

describe('the milestone', () => {
  test.each<[string, Partial<IssueFacts>, readonly FieldChange[]]>([
    ['is set where there is none', { milestone: null }, [{ field: 'milestone', from: null, to: '19.8' }]],
    ['replaces another one', { milestone: other }, [{ field: 'milestone', from: '19.7', to: '19.8' }]],
    ['stays where it is the plan’s', {}, []],
  ])('%s', (_, facts, changes) => expect(only(facts).changes).toEqual(changes));

  test('stays where the plan names none', () => {
    const { document, issues, profile } = input({ work: [row(1)], issues: [issue(1, { milestone: other })] });
    const now = '2026-11-22T12:00:00Z';
    const plan = buildPlan({ document, issues, profile, milestone: null, now, timeZone: 'UTC' });
    const review = commitReview(plan, keepAll, terms());
    expect(review).toMatchObject({ milestone: null, rows: [{ changes: [] }] });
  });
});

describe('assignees', () => {
  test.each<[string, readonly string[], string, readonly string[] | null]>([
    ['whom the row names, beside those there are', ['noor'], '@ada.moreno', ['noor', 'ada.moreno']],
    ['several of them', [], '@ada.moreno, @chidi', ['ada.moreno', 'chidi']],
    ['nobody twice, whatever the case', ['noor'], '@Noor', null],
    ['nobody for a dash', ['noor'], '–', null],
    ['a known person by full name', ['noor'], 'Noor Haddad', null],
  ])('%s', (_, assigned, cell, to) => {
    const assignees = assigned.map((name) => person(name, name === 'noor' ? 'Noor Haddad' : name));
    const { changes } = only({ assignees }, { assignee: cell });
    expect(changes).toEqual(to === null ? [] : [{ field: 'assignees', from: assigned, to }]);
  });

  test.each<[string, Partial<IssueFacts>, string, string]>([
    ['a name that is no user name', { assignees: [] }, 'Somebody New', 'unknown-person'],
    ['an issue that stays without an assignee', { assignees: [] }, '', 'nobody'],
    ['a second one where GitLab holds one', { weight: 'unknown' }, '@ada.moreno', 'one-assignee'],
  ])('names %s', (_, facts, cell, kind) => {
    const { changes, notes } = only(facts, { assignee: cell });
    expect(changes.filter(({ field }) => field === 'assignees')).toEqual([]);
    expect(notes).toMatchObject([{ kind }]);
  });

  test('takes the first of several where GitLab holds one', () => {
    const { changes } = only({ weight: 'unknown', assignees: [] }, { assignee: '@ada.moreno @chidi' });
    expect(changes).toEqual([{ field: 'assignees', from: [], to: ['ada.moreno'] }]);
  });
});

describe('the metrics label', () => {
  test.each<[string, readonly string[], Partial<CommitChoice>, FieldChange | null]>([
    ['is the batch’s where there is none', [], { label: 'Internal' }, labels([], 'Internal')],
    ['replaces the placeholder', ['Pending'], { label: 'Internal' }, labels(['Pending'], 'Internal')],
    ['stays where there is one', ['Paved Road'], { label: 'Internal' }, null],
    ['stays where nothing is chosen', ['Pending'], {}, null],
    ['is the placeholder if that is the batch’s', [], { label: 'Pending' }, labels([], 'Pending')],
    [
      'is the row’s own choice before all others',
      ['Paved Road'],
      { label: 'Internal', labels: { 'acme/team#1': 'Sunsetting' } },
      labels(['Paved Road'], 'Sunsetting'),
    ],
    [
      'is left alone if the row’s own choice says so',
      [],
      { label: 'Internal', labels: { 'acme/team#1': null } },
      null,
    ],
    [
      'drops a placeholder beside it',
      ['Pending', 'Paved Road'],
      {},
      labels(['Pending', 'Paved Road'], 'Paved Road'),
    ],
    ['is one of several only when chosen', ['Internal', 'Paved Road'], { label: 'Internal' }, null],
    [
      'replaces several by the one chosen',
      ['Internal', 'Paved Road'],
      { labels: { 'acme/team#1': 'Internal' } },
      labels(['Internal', 'Paved Road'], 'Internal'),
    ],
  ])('%s', (_, has, choice, change) => {
    expect(only({ labels: metric(...has) }, {}, { choice }).changes).toEqual(change === null ? [] : [change]);
  });

  test('is spelt as GitLab spells it, and not offered where the project cannot use it', () => {
    const asked = {
      choice: { label: 'internal' },
      terms: terms({ labels: { [metricsLabel.scope]: ['INTERNAL', 'Else'] } }),
    };
    const { changes, label } = only({ labels: [] }, {}, asked);
    expect(changes).toEqual([labels([], 'INTERNAL')]);
    expect(label.options).toEqual(['INTERNAL']);
  });

  test('says when the project cannot use the one that was chosen', () => {
    const asked = { choice: { label: 'Internal' }, terms: terms({ labels: { [metricsLabel.scope]: [] } }) };
    const { changes, notes } = only({ labels: [] }, {}, asked);
    expect(changes).toEqual([]);
    expect(notes).toEqual([{ kind: 'no-such-label', values: { label: 'ProdSecEngMetric::Internal' } }]);
  });

  test('is offered from the list alone where GitLab could not be asked', () => {
    expect(only({ labels: [] }, {}, { terms: terms({ labels: 'unknown' }) }).label.options).toEqual(values);
  });
});

function labels(from: readonly string[], to: string): FieldChange {
  return { field: 'labels', scope: metricsLabel.scope, from, to: [to] };
}

describe('the weight', () => {
  const ticked = { choice: { weights: new Set(['acme/team#1']) } };

  test.each<[string, IssueFacts['weight'], string, FieldChange | null]>([
    ['is the table’s', null, '3', { field: 'weight', from: null, to: 3 }],
    ['replaces another', 2, '3 pts', { field: 'weight', from: 2, to: 3 }],
    ['stays where both agree', 2, '2', null],
    ['stays where the table has none', 2, '–', null],
    ['stays where GitLab takes no half', 2, '2.5', null],
    ['stays where the instance tells none', 'unknown', '3', null],
  ])('%s', (_, weight, cell, change) => {
    expect(only({ weight }, { weight: cell }).weight).toEqual(change);
    expect(only({ weight }, { weight: cell }).changes).toEqual([]);
    expect(only({ weight }, { weight: cell }, ticked).changes).toEqual(change === null ? [] : [change]);
  });

  test('is a label where the profile says so', () => {
    const profile = presets[1]?.profile ?? defaultProfile;
    const plan = buildPlan(
      input(
        {
          work: [row(1, { cells: { weight: '2' } })],
          issues: [issue(1, { labels: ['AppSecWeight::large'] })],
        },
        { profile },
      ),
    );
    const project: ProjectTerms = { milestone: true, labels: { AppSecWeight: ['Small'] }, plannable: [1] };
    const rules = { metricsLabel: profile.metricsLabel, weight: profile.refined.weight };
    const review = commitReview(plan, keepAll, { ...rules, projects: { 'acme/team': project } });
    const change = { field: 'labels', scope: 'AppSecWeight', from: ['large'], to: ['Small'] };
    expect(review.rows[0]?.weight).toEqual(change);
  });
});

describe('a row that cannot be committed to', () => {
  test.each<[string, DocumentRow, IssueFacts | [number, Unreadable] | null, ProjectTerms | null]>([
    ['dropped', row(1, { struck: true }), issue(1), null],
    ['unreadable', row(1), [1, { unreadable: 'forbidden' }], null],
    ['closed', row(1), issue(1, { state: 'closed' }), null],
    ['no-reference', textRow('An idea', { weight: '3' }), null, null],
    ['not-allowed', row(1), issue(1), { ...bare, plannable: [] }],
    ['no-milestone', row(1), issue(1, { milestone: null }), { ...bare, milestone: false }],
  ])('%s', (kind, work, facts, project) => {
    const asked = project === null ? {} : { terms: terms(project) };
    const review = reviewOf([work], facts === null ? [] : [facts], asked);
    expect(review.rows).toEqual([]);
    expect(review.excluded).toMatchObject([{ obstacle: { kind } }]);
  });

  test('is the second of two that name the same issue', () => {
    const review = reviewOf([row(1), row(1, { line: 9 })], [issue(1)]);
    expect(review.rows).toHaveLength(1);
    expect(review.excluded).toMatchObject([
      { planned: { row: { line: 9 } }, obstacle: { kind: 'duplicate' } },
    ]);
  });

  test('is none that already has the milestone its project has lost', () => {
    expect(reviewOf([row(1)], [issue(1)], { terms: terms({ milestone: false }) }).rows).toHaveLength(1);
  });

  test('is no text between rows', () => {
    const review = reviewOf([textRow('Must have'), row(1)], [issue(1)]);
    expect([review.rows.length, review.excluded]).toEqual([1, []]);
  });
});

const bare: ProjectTerms = { milestone: true, labels: 'unknown', plannable: 'unknown' };

test.each<[string, Partial<IssueFacts>, Asked, boolean]>([
  ['milestone, label and assignee missing', { ...refinedIssue, milestone: null, assignees: [] }, {}, false],
  ['no workflow label', { labels: metric('Internal') }, {}, true],
  ['no weight', { ...refinedIssue, weight: null }, {}, true],
  [
    'no weight, which is set',
    { ...refinedIssue, weight: null },
    { choice: { weights: new Set(['acme/team#1']) } },
    false,
  ],
])('a row with errors that committing does not mend is told apart: %s', (_, facts, asked, unrefined) => {
  expect(only(facts, { weight: '3' }, asked).unrefined).toBe(unrefined);
});

describe('laws', () => {
  const anyIssue = fc.record({
    milestone: fc.constantFrom(null, other, issue(1).milestone),
    assignees: fc
      .uniqueArray(fc.constantFrom('noor', 'chidi', 'ada.moreno'))
      .map((all) => all.map((one) => person(one))),
    labels: fc.uniqueArray(
      fc.constantFrom(...metric('Pending', 'Internal', 'Paved Road', 'Gone'), 'backend'),
    ),
    weight: fc.constantFrom<IssueFacts['weight']>(null, 1, 3, 'unknown'),
  });
  const anyCells = fc.record({
    weight: fc.constantFrom('', '3', '2.5', 'x'),
    assignee: fc.constantFrom('', '@noor', '@chidi, @ada.moreno', 'Somebody New'),
  });
  const anyChoice = fc.record({
    label: fc.constantFrom(null, ...values),
    labels: fc.constantFrom<CommitChoice['labels']>(
      {},
      { 'acme/team#1': 'Internal' },
      { 'acme/team#1': null },
    ),
    weights: fc.constantFrom(new Set<string>(), new Set(['acme/team#1'])),
  });

  test('what was changed needs no change any more, and taking it back leads to where it was', () => {
    fc.assert(
      fc.property(anyIssue, anyCells, anyChoice, (facts, cells, choice) => {
        const { changes } = only(facts, cells, { choice });
        const before = issue(1, facts);
        for (const change of changes) expect(standingOf(before, change)).toBe('before');
        const after = changes.reduce(applied, before);
        for (const change of changes) expect(standingOf(after, change)).toBe('after');
        expect(only(after, cells, { choice }).changes).toEqual([]);
        const undone = changes.map(reversed).reduce(applied, after);
        for (const change of changes) expect(standingOf(undone, change)).toBe('before');
      }),
    );
  });
});

/** An issue as GitLab leaves it after a change. */
function applied(facts: IssueFacts, change: FieldChange): IssueFacts {
  switch (change.field) {
    case 'milestone':
      return { ...facts, milestone: change.to === null ? null : { ...other, title: change.to } };
    case 'assignees':
      return { ...facts, assignees: change.to.map((name) => person(name)) };
    case 'weight':
      return { ...facts, weight: change.to };
    case 'labels': {
      const others = facts.labels.filter((label) => !label.startsWith(`${change.scope}::`));
      return { ...facts, labels: [...others, ...change.to.map((value) => `${change.scope}::${value}`)] };
    }
  }
}
