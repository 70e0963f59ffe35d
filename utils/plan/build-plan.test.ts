import { describe, expect, it, test } from 'vitest';
import { buildPlan } from './build-plan';
import type { IssueFacts, Unreadable } from './facts';
import type { PlanInput } from './plan';
import { defaultProfile } from './profile';
import { presets } from './profiles';
import { noFigures } from './testing/no-figures';
import { input, issue, member, person, row, textRow } from './testing/world';

const noor = person('noor', 'Noor Haddad');
const sam = person('sam.p', 'Sam Park');
const offline: Unreadable = { unreadable: 'offline' };
const started = { now: '2026-12-12T00:00:00Z' };

/** The plan of one row per issue, with Noor's capacity stated. */
function planOf(issues: readonly (IssueFacts | [number, Unreadable])[], told: Partial<PlanInput> = {}) {
  const work = issues.map((facts) => row('ref' in facts ? facts.ref.iid : facts[0]));
  return buildPlan(input({ work, issues, capacity: [member('noor', '5')] }, told));
}

describe('committed weight is the issues’ weight', () => {
  test.each([
    ['one issue', [issue(1, { weight: 3 })], 3],
    ['several', [issue(1, { weight: 3 }), issue(2, { weight: 2 })], 5],
    ['unweighted adds nothing', [issue(1, { weight: 3 }), issue(2, { weight: null })], 3],
    ['nor does an unreadable one', [issue(1, { weight: 3 }), [2, offline] as [number, Unreadable]], 3],
    ['closed before the start is not counted', [issue(1, { weight: 3, state: 'closed' })], 0],
    ['none', [], 0],
  ])('%s', (_what, issues, committed) => expect(planOf(issues).totals.committed).toBe(committed));

  it('is never the table’s', () => {
    const work = [row(1, { cells: { issue: '#1', weight: '8' } })];
    expect(buildPlan(input({ work, issues: [issue(1, { weight: 3 })] })).totals.committed).toBe(3);
  });

  it('comes from the label where the profile says so', () => {
    const profile = presets[1]?.profile ?? defaultProfile;
    expect(
      planOf([issue(1, { weight: 1, labels: ['AppSecWeight::Large'] })], { profile }).totals.committed,
    ).toBe(5);
  });

  it('counts rows without weight and rows of unknown weight apart, never as 0', () => {
    const { totals } = planOf([issue(1, { weight: null }), issue(2, { weight: 'unknown' }), [3, offline]]);
    expect(totals).toMatchObject({ committed: 0, unweighted: 1, unreadable: 2 });
  });
});

describe('work without an issue is counted apart', () => {
  const epic = row(5, { key: 'acme&5', cells: { issue: '&5', weight: '8', assignee: '@noor' } });
  const inWords = textRow('Rotate keys', { weight: '3', assignee: '@sam.p' });
  const planned = { work: [row(1), epic, inWords], issues: [issue(1)], capacity: [member('noor', '5')] };

  it('in total, and never by the weight the table gives it', () => {
    expect(buildPlan(input(planned)).totals).toMatchObject({
      committed: 2,
      unweighted: 0,
      unreadable: 0,
      withoutIssue: 2,
    });
  });

  it('under whoever carries it, listed as a member or not', () => {
    const { people, unassigned } = buildPlan(input(planned));
    expect(
      people.map(({ person: { username }, committed, withoutIssue }) => [username, committed, withoutIssue]),
    ).toEqual([
      ['noor', 2, 1],
      ['sam.p', 0, 1],
    ]);
    expect(people.map(({ unweighted }) => unweighted)).toEqual([0, 0]);
    expect(unassigned).toBe(0);
  });

  it('but not when it is struck through, or a remark', () => {
    const work = [{ ...inWords, struck: true }, textRow('**Stretch**')];
    expect(buildPlan(input({ work })).totals.withoutIssue).toBe(0);
  });
});

describe('every row has one status', () => {
  const work = [
    row(1),
    row(2),
    row(3),
    row(1, { line: 40 }),
    row(4, { struck: true }),
    row(5, { key: 'acme&5' }),
    textRow('**Stretch**'),
    textRow('Rotate keys', { weight: '2' }),
  ];
  const issues = [issue(1), issue(2, { state: 'closed' }), issue(4)];
  const statuses = [
    'open',
    'closed',
    'unreadable',
    'duplicate',
    'dropped',
    'not-an-issue',
    'text',
    'no-reference',
  ];

  it('before the milestone starts', () => {
    expect(buildPlan(input({ work, issues })).rows.map(({ status }) => status)).toEqual(statuses);
  });

  it.each([
    ['a sum', textRow('**Total**', { weight: '13' })],
    ['a sum told beside', textRow('', { weight: '13', notes: 'Total:' })],
    ['a sum with its sign', textRow('', { weight: '**Σ 13**' })],
    ['a sum without words', textRow('', { weight: '**13**', assignee: '' })],
    ['a hint', textRow('<!-- #123 -->', { weight: '<!-- 3 -->', assignee: '<!-- @you -->' })],
    ['room for more', textRow('...', { weight: '...', assignee: 'TBD' })],
  ])('and %s is text', (_what, remark) => {
    expect(buildPlan(input({ work: [remark] })).rows.map(({ status }) => status)).toEqual(['text']);
  });

  it('and what the whole team does is work, not a sum', () => {
    const named = textRow('Rotate keys', { weight: '3', assignee: 'Team' });
    expect(buildPlan(input({ work: [named] })).rows.map(({ status }) => status)).toEqual(['no-reference']);
  });

  it('and is kept, in its order', () => {
    expect(buildPlan(input({ work, issues })).rows.map((planned) => planned.row)).toEqual(work);
  });

  it('of which only open and done ones are counted', () => {
    expect(buildPlan(input({ work, issues })).rows.map(({ counted }) => counted)).toEqual([
      'open',
      ...Array(7).fill('no'),
    ]);
  });

  test.each([
    ['the day before it starts', '2026-12-11T23:59:59Z', 'UTC', 'closed'],
    ['the day it starts', '2026-12-12T00:00:00Z', 'UTC', 'done'],
    ['when it has started where the user is', '2026-12-11T23:00:00Z', 'Europe/Vienna', 'done'],
    ['when it has not yet, where the user is', '2026-12-12T04:59:59Z', 'America/New_York', 'closed'],
  ])('a closed issue %s', (_what, now, timeZone, status) => {
    const { rows, totals } = planOf([issue(1, { state: 'closed', weight: 3 })], { now, timeZone });
    expect(rows[0]?.status).toBe(status);
    expect(totals).toMatchObject(status === 'done' ? { committed: 3, done: 3 } : { committed: 0, done: 0 });
  });

  it('closed is not done as long as nobody knows when the milestone starts', () => {
    const milestone = { title: 'Q4', startDate: null, dueDate: null };
    expect(planOf([issue(1, { state: 'closed' })], { milestone, ...started }).rows[0]?.status).toBe('closed');
  });
});

describe('people', () => {
  it('are the members of the table in its order, then whoever else carries a row', () => {
    const capacity = [member('sam.p', '4'), member('Noor', '5')];
    const issues = [issue(1, { assignees: [person('li-wei')] }), issue(2, { assignees: [noor] })];
    const { people } = buildPlan(input({ work: [row(1), row(2)], issues, capacity }));
    expect(people.map((load) => load.person.username)).toEqual(['sam.p', 'noor', 'li-wei']);
    expect(people.map(({ capacity: stated }) => stated)).toEqual([4, 5, null]);
    expect(people.map(({ rows }) => rows)).toEqual([[], ['acme/team#2'], ['acme/team#1']]);
  });

  it('are the issue’s assignees, not the row’s', () => {
    const work = [row(1, { cells: { issue: '#1', assignee: '@sam.p' } })];
    expect(buildPlan(input({ work, issues: [issue(1)] })).rows[0]?.people).toEqual(['noor']);
  });

  it('are the row’s when the issue has none or could not be read', () => {
    const cells = { issue: '#1', assignee: '@Sam.P, @noor' };
    const work = [row(1, { cells }), row(2, { cells })];
    const plan = buildPlan(input({ work, issues: [issue(1, { assignees: [] })] }));
    expect(plan.rows.map(({ people }) => people)).toEqual([
      ['Sam.P', 'noor'],
      ['Sam.P', 'noor'],
    ]);
    expect(plan.people.map(({ committed, unreadable }) => [committed, unreadable])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('known by full name are the users GitLab knows by it', () => {
    const capacity = [member('Noor Haddad', '5')];
    const { people } = buildPlan(
      input({ work: [row(1)], capacity, issues: [issue(1, { assignees: [noor] })] }),
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ person: noor, committed: 2, capacity: 5 });
  });

  it('listed twice are taken from the first row, and a total is nobody', () => {
    const capacity = [
      member('noor', '5', {}, 5),
      member('@NOOR', '9', {}, 6),
      member('**Total**', '14', {}, 7),
    ];
    const { people, totals } = buildPlan(input({ capacity }));
    expect(people.map(({ capacity: stated, line }) => [stated, line])).toEqual([[5, 5]]);
    expect(totals.capacity).toBe(5);
  });

  it.each([
    'Totals',
    'Grand total:',
    'Total capacity',
    'Sum',
    'Team',
    'Σ',
    'Gesamt',
    'Total: 13.5 pts',
    '...',
    'TBD',
    '—',
  ])('are not listed as %j', (name) => {
    const capacity = [member('noor', '5'), member(name, '14')];
    const { people, totals, notStated } = buildPlan(input({ capacity }));
    expect([people.length, totals.capacity, notStated]).toEqual([1, 5, 0]);
  });

  it('have their time off shown, never subtracted', () => {
    const { people } = buildPlan(input({ capacity: [member('noor', '5', { 'time-off': '3 days' })] }));
    expect(people[0]).toMatchObject({ capacity: 5, timeOff: '3 days' });
  });
});

describe('an issue of several is split equally', () => {
  it('and adds up again', () => {
    const three = [noor, sam, person('li-wei')];
    const plan = planOf([
      issue(1, { weight: 5, assignees: three }),
      issue(2, { weight: 1, assignees: three }),
    ]);
    expect(plan.people.map(({ committed }) => committed)).toEqual([2, 2, 2]);
    expect(plan.totals.committed).toBe(6);
  });

  it('and counts in full for nobody', () => {
    const plan = planOf([issue(1, { weight: 3, assignees: [noor, sam, noor] })]);
    expect(plan.people.map(({ committed }) => committed)).toEqual([1.5, 1.5]);
  });
});

describe('load against capacity', () => {
  test.each([
    ['under', 4, 'under'],
    ['at', 5, 'at'],
    ['over', 6, 'over'],
  ])('%s', (_what, weight, state) => {
    const plan = planOf([issue(1, { weight })]);
    expect([plan.totals.state, plan.people[0]?.state]).toEqual([state, state]);
  });

  test.each([
    [8, 20, 4, 'under', 1.6],
    [4, 20, 4, 'in-slack', 0.8],
    [5, 20, 5, 'in-slack', 1],
    [5, 20, 4, 'under', 1],
    [5, 0, 5, 'at', 0],
    [4, 20, 5, 'over', 0.8],
    [0, 20, 0, 'at', 0],
    [6, 10, 5.4, 'under', 0.6],
  ])('of a capacity of %d with %d percent slack, %d is %s', (capacity, slack, weight, state, kept) => {
    const { people, totals } = buildPlan(
      input(
        { work: [row(1)], issues: [issue(1, { weight })], capacity: [member('noor', String(capacity))] },
        { profile: { ...defaultProfile, slack } },
      ),
    );
    expect([totals.state, totals.slack, people[0]?.state, people[0]?.slack]).toEqual([
      state,
      kept,
      state,
      kept,
    ]);
  });

  it('is at capacity when thirds add up to it', () => {
    const three = [noor, sam, person('li-wei')];
    const issues = [1, 2, 3].map((iid) => issue(iid, { weight: 1, assignees: three }));
    const capacity = [member('noor', '1'), member('sam.p', '1'), member('li-wei', '1')];
    const { people } = buildPlan(input({ work: issues.map(({ ref }) => row(ref.iid)), issues, capacity }));
    expect(people.map(({ state }) => state)).toEqual(['at', 'at', 'at']);
  });

  it('is not judged where no capacity is stated', () => {
    const { people, totals } = buildPlan(
      input({ work: [row(1)], issues: [issue(1)], capacity: [member('noor', 'tbd')] }),
    );
    expect([people[0]?.state, totals.state, totals.capacity]).toEqual(['no-capacity', 'no-capacity', null]);
  });

  it('says how many have not stated theirs, listed or not', () => {
    const { notStated, totals } = buildPlan(
      input({
        work: [row(1)],
        issues: [issue(1, { assignees: [person('zoe')] })],
        capacity: [member('noor', '8'), member('sam.p', 'tbd')],
      }),
    );
    expect([notStated, totals.capacity]).toEqual([2, 8]);
  });

  it('says what nobody carries', () => {
    const plan = planOf([issue(1, { weight: 3, assignees: [] }), issue(2, { weight: 2 })]);
    expect(plan.unassigned).toBe(3);
    expect(plan.totals.committed).toBe(5);
  });
});

describe('the deadline', () => {
  it('is counted from the start of the milestone', () => {
    expect(planOf([]).deadline).toEqual({
      finalizeBy: '2026-12-09',
      state: 'upcoming',
      days: 17,
      hoursLeft: null,
    });
  });

  it('follows the profile', () => {
    const profile = { ...defaultProfile, finalize: { days: 5, count: 'business' as const } };
    expect(planOf([], { profile }).deadline?.finalizeBy).toBe('2026-12-07');
  });

  it('is met once the planning issue is closed', () => {
    expect(planOf([], { closedAt: '2026-12-07T09:00:00Z' }).deadline).toMatchObject({
      state: 'finalized',
      days: 2,
    });
  });

  test.each([
    ['without a milestone', { milestone: null }],
    ['without a start date', { milestone: { title: 'Q4', startDate: null, dueDate: null } }],
    ['at no time at all', { now: '' }],
  ])('is none %s', (_what, told) => expect(planOf([], told).deadline).toBeNull());
});

describe('the verdict', () => {
  test.each([
    ['clear', [issue(1), issue(2)], { state: 'clear', errors: 0, warnings: 0, ready: 2, rows: 2 }],
    [
      'warnings',
      [issue(1, { taskCount: 0 })],
      { state: 'warnings', errors: 0, warnings: 1, ready: 1, rows: 1 },
    ],
    [
      'blocked',
      [issue(1), issue(2, { weight: null })],
      { state: 'blocked', errors: 1, warnings: 0, ready: 1, rows: 2 },
    ],
    [
      'warnings',
      [issue(1, { weight: 4 }), issue(2, { weight: 4 })],
      { state: 'warnings', errors: 0, warnings: 1, ready: 2, rows: 2 },
    ],
  ] as const)('%s', (_what, issues, verdict) => expect(planOf(issues).verdict).toEqual(verdict));

  it('counts rows of work only, a duplicate as one to fix', () => {
    const work = [row(1), row(1), row(2, { struck: true }), textRow('**Stretch**')];
    expect(buildPlan(input({ work, issues: [issue(1)] })).verdict).toMatchObject({
      ready: 1,
      rows: 2,
      errors: 1,
    });
  });

  it('leaves the Parking Lot out', () => {
    expect(buildPlan(input({ parked: [row(1)] })).verdict).toMatchObject({ state: 'empty', rows: 0 });
  });

  it.each([
    ['without rows', []],
    ['with dropped work and remarks only', [row(1, { struck: true }), textRow('**Stretch**')]],
  ])('is never clear %s', (_what, work) => {
    expect(buildPlan(input({ work, issues: [issue(1)] })).verdict.state).toBe('empty');
  });
});

it('shows the priority', () => {
  const [first, second] = planOf([issue(1, { labels: ['ProdSecEngPriority::1'] }), issue(2)]).rows;
  expect([first?.priority, second?.priority]).toEqual(['1', null]);
});

it.each([true, false])('says whether Milestone Work holds a live query: %s', (liveQuery) => {
  const { document, ...rest } = input({ work: [row(1)] });
  const work = document.work && { ...document.work, liveQuery };
  expect(buildPlan({ ...rest, document: { ...document, work } }).liveQuery).toBe(liveQuery);
});

it('is plain data: what is sent is what arrives', () => {
  const work = [row(1), row(2), row(3, { key: 'acme&3' }), textRow('**Stretch**')];
  const plan = buildPlan(
    input({ work, parked: [row(4)], issues: [issue(1), [4, offline]], capacity: [member('noor', '')] }),
  );
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(structuredClone(plan)).toEqual(plan);
});

it('of an empty issue is an empty plan', () => {
  expect(buildPlan(input({}, { milestone: null }))).toEqual({
    milestone: null,
    deadline: null,
    rows: [],
    parked: [],
    people: [],
    ...noFigures,
    problems: [],
  });
});
