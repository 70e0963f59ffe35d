import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildPlan } from './build-plan';
import type { DocumentRow } from './document';
import type { IssueFacts, Unreadable } from './facts';
import type { Plan } from './plan';
import { input, issue, member, person, row, textRow } from './testing/world';
import { withPromoted } from './with-promoted';

const sam = person('sam.p', 'Sam Park');
const issues: (IssueFacts | [number, Unreadable])[] = [
  issue(1, { weight: 3 }),
  issue(2, { weight: 1, assignees: [sam] }),
  issue(11, { weight: 2 }),
  issue(12, { weight: null, assignees: [sam] }),
  [13, { unreadable: 'forbidden' }],
  issue(14, { weight: 5, assignees: [person('noor'), sam] }),
  issue(15, { weight: 4, state: 'closed' }),
  issue(16, { weight: 1, assignees: [] }),
  issue(17, { weight: 3, assignees: [person('li-wei', 'Li Wei')] }),
];
const parked = [
  ...[11, 12, 13, 14, 15, 16, 17].map((iid) => row(iid)),
  row(18, { key: 'acme&18' }),
  textRow('An idea', { assignee: '@noor', weight: '3' }),
  row(19, { struck: true }),
];
const work = [row(1), row(2)];
const capacity = [member('noor', '5'), member('chidi', '')];

function planOf(planned: readonly DocumentRow[], waiting: readonly DocumentRow[], now?: string): Plan {
  const told = now === undefined ? {} : { now };
  return buildPlan(input({ work: planned, parked: waiting, issues, capacity }, told));
}

const plan = planOf(work, parked);
const promoted = (...iids: readonly number[]) => withPromoted(plan, new Set(iids.map((iid) => keyOf(iid))));

function keyOf(iid: number): string {
  return iid === 18 ? 'acme&18' : `acme/team#${iid}`;
}

describe('with rows promoted', () => {
  test.each([
    ['nothing', [], { committed: 4, unweighted: 0, unreadable: 0, withoutIssue: 0 }],
    ['a weighted one', [11], { committed: 6, state: 'over' }],
    ['an unweighted one is counted apart', [12], { committed: 4, unweighted: 1 }],
    ['so is one that cannot be read', [13], { committed: 4, unreadable: 1 }],
    ['and one without an issue', [18], { committed: 4, withoutIssue: 1 }],
    ['a closed one adds nothing', [15], { committed: 4 }],
    ['nor does one that is not parked', [1, 99], { committed: 4 }],
    ['nor one that is struck through', [19], { committed: 4, unreadable: 0 }],
    ['several', [11, 14, 17], { committed: 14, capacity: 5 }],
  ])('%s', (_what, iids, totals) => expect(promoted(...iids).totals).toMatchObject(totals));

  it('an issue of several is split between them', () => {
    expect(promoted(14).people.map(({ person, committed }) => [person.username, committed])).toEqual([
      ['noor', 5.5],
      ['chidi', 0],
      ['sam.p', 3.5],
    ]);
  });

  it('whoever carries nothing yet is there, by the name GitLab knows', () => {
    expect(promoted(17).people.at(-1)).toMatchObject({
      person: { username: 'li-wei', name: 'Li Wei' },
      committed: 3,
      capacity: null,
    });
    expect(promoted(17).notStated).toBe(plan.notStated + 1);
  });

  it('what nobody carries is said', () => expect(promoted(16).unassigned).toBe(1));

  it('a row that is planned already counts once', () => {
    const both = planOf([...work, row(11, { line: 30 })], parked);
    expect(withPromoted(both, new Set([keyOf(11)])).totals).toEqual(both.totals);
  });
});

test.each([['2026-11-22T12:00:00Z'], ['2026-12-24T12:00:00Z']])(
  'it is what the plan says once they are promoted, at %s',
  (now) => {
    const before = planOf(work, parked, now);
    fc.assert(
      fc.property(fc.subarray(parked), (some) => {
        const keys = new Set(some.flatMap(({ key }) => key ?? []));
        const moved = parked.filter(({ key }) => key !== null && keys.has(key));
        const after = planOf(
          [...work, ...moved],
          parked.filter((waiting) => !moved.includes(waiting)),
          now,
        );
        const { people, ...loads } = withPromoted(before, keys);
        expect(after).toMatchObject(loads);
        expect(sorted(after.people)).toMatchObject(sorted(people));
      }),
    );
  },
);

function sorted<Of extends { readonly person: { readonly username: string } }>(people: readonly Of[]): Of[] {
  return people.toSorted((one, other) => one.person.username.localeCompare(other.person.username));
}

describe('how a parked row would stand in Milestone Work', () => {
  const findings = (told: Partial<IssueFacts>, now?: string) => {
    const parkedPlan = buildPlan(
      input({ parked: [row(1)], issues: [issue(1, told)] }, now === undefined ? {} : { now }),
    );
    return parkedPlan.parked.flatMap(({ asWork }) => asWork.findings.map(({ check }) => check));
  };

  test.each([
    ['refined', {}, []],
    [
      'not refined and unweighted',
      { labels: ['ProdSecEngMetric::Internal'], weight: null },
      ['not-refined', 'no-weight'],
    ],
    ['closed before the milestone starts', { state: 'closed' } as const, ['closed']],
  ])('%s', (_what, told, checks) => expect(findings(told)).toEqual(checks));

  it('closed since the milestone started, it is done', () => {
    expect(findings({ state: 'closed' }, '2026-12-24T12:00:00Z')).toEqual([]);
  });
});
