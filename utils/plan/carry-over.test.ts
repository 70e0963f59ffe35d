import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlan } from './build-plan';
import { type CarryOverInput, carryOver, carryOverMembers } from './carry-over';
import type { IssueFacts, Unreadable } from './facts';
import type { Plan } from './plan';
import { defaultProfile } from './profile';
import { keyOf } from './reference';
import { input, issue, member, person, row } from './testing/world';

const origin = 'https://gitlab.example';
const before = { title: '19.7', startDate: '2026-11-14', dueDate: '2026-12-11' };

type World = Parameters<typeof input>[0];

function plan(world: World): Plan {
  return buildPlan(input(world));
}

function carried(
  previous: World,
  current: World,
  onMilestone: readonly IssueFacts[] = [],
): ReturnType<typeof carryOver> {
  return carryOver(inputOf(plan(previous), plan(current), onMilestone));
}

function inputOf(previous: Plan, current: Plan, onMilestone: readonly IssueFacts[]): CarryOverInput {
  const projectPaths = ['acme/team'];
  return { previous, current, origin, projectPaths, onMilestone, profile: defaultProfile };
}

const iidsOf = ({ candidates }: ReturnType<typeof carryOver>) =>
  candidates.map(({ issue: { ref } }) => ref.iid);

describe('rows of the previous Milestone Work', () => {
  test('whose issues are still open are offered, in their order, with what they noted', () => {
    const found = carried(
      {
        work: [row(3, { cells: { notes: 'Waiting' } }), row(1), row(2)],
        issues: [issue(1), issue(2, { state: 'closed' }), issue(3, { weight: 5 })],
      },
      {},
    );
    expect(iidsOf(found)).toEqual([3, 1]);
    expect(found.candidates[0]).toMatchObject({
      weight: 5,
      people: ['noor'],
      from: 'row',
      notes: 'Waiting',
      parked: null,
    });
  });

  test('that were dropped, repeated or name no issue are not', () => {
    const found = carried(
      { work: [row(1, { struck: true }), row(2), row(2, { line: 9 })], issues: [issue(1), issue(2)] },
      {},
    );
    expect(iidsOf(found)).toEqual([2]);
  });

  test.each<[string, World]>([
    ['planned', { work: [row(1)], issues: [issue(1)] }],
    ['planned, and closed', { work: [row(1)], issues: [issue(1, { state: 'closed' })] }],
    ['planned and struck out since', { work: [row(1, { struck: true })], issues: [issue(1)] }],
    ['planned, and hidden', { work: [row(1)] }],
  ])('are only counted when their issue is %s', (_, current) => {
    const found = carried({ work: [row(1)], issues: [issue(1)] }, current);
    expect(found).toEqual({ candidates: [], planned: 1, unread: [] });
  });

  test('are known by their issue, whatever its project was called when they were written', () => {
    const renamed = issue(1, { ref: { ...issue(1).ref, projectPath: 'acme/renamed' } });
    const current = buildPlan({
      ...input({ work: [row(1, { key: 'acme/renamed#1' })] }),
      issues: new Map([['acme/renamed#1', renamed]]),
    });
    const previous = plan({ work: [row(1)], issues: [] });
    const known = buildPlan({ ...input({ work: [row(1)] }), issues: new Map([['acme/team#1', renamed]]) });
    expect(carryOver(inputOf(known, current, [])).candidates).toEqual([]);
    expect(carryOver(inputOf(previous, current, [])).unread).toEqual([
      { key: 'acme/team#1', reason: 'not-found-or-hidden' },
    ]);
  });

  test('that stand in the Parking Lot say so; struck out there they do not', () => {
    const previous = { work: [row(1), row(2)], issues: [issue(1), issue(2)] };
    const current = { parked: [row(1), row(2, { struck: true })], issues: [issue(1), issue(2)] };
    expect(carried(previous, current).candidates.map(({ parked }) => parked)).toEqual(['acme/team#1', null]);
  });

  test.each<Unreadable['unreadable']>(['not-found-or-hidden', 'forbidden', 'offline', 'failed'])(
    'that could not be read are named with the reason %s',
    (unreadable) => {
      const found = carried({ work: [row(1)], issues: [[1, { unreadable }]] }, {});
      expect(found).toEqual({
        candidates: [],
        planned: 0,
        unread: [{ key: 'acme/team#1', reason: unreadable }],
      });
    },
  );
});

describe('open issues on the previous milestone', () => {
  const capacity = [member('noor', '5'), member('sam', '3')];
  const elsewhere = issue(7, { ref: { ...issue(7).ref, projectPath: 'other/project' } });

  test('are offered after the rows, each once', () => {
    const found = carried({ work: [row(5)], issues: [issue(5)] }, { capacity }, [
      issue(9, { milestone: before }),
      issue(5, { milestone: before }),
      issue(2, { milestone: before, assignees: [person('Sam')] }),
    ]);
    expect(iidsOf(found)).toEqual([5, 2, 9]);
    expect(found.candidates.map(({ from }) => from)).toEqual(['row', 'milestone', 'milestone']);
  });

  test.each<[string, IssueFacts]>([
    ['assigned to nobody', issue(1, { assignees: [] })],
    ['assigned to somebody who is not in the Capacity table', issue(1, { assignees: [person('zoe')] })],
    ['closed meanwhile', issue(1, { state: 'closed' })],
    ['a planning issue itself', issue(1, { labels: ['milestone planning'] })],
    ['in a project that neither plan names', elsewhere],
  ])('are left out when %s', (_, facts) => {
    expect(carried({}, { capacity }, [facts]).candidates).toEqual([]);
  });

  test('of another project count when a plan names it', () => {
    const parked = [
      row(1, { ref: { ...issue(1).ref, projectPath: 'Other/Project' }, key: 'other/project#1' }),
    ];
    expect(iidsOf(carried({ parked }, { capacity }, [elsewhere]))).toEqual([7]);
  });

  test('count for the previous Capacity table while the new one is empty', () => {
    expect(iidsOf(carried({ capacity }, {}, [issue(1)]))).toEqual([1]);
    expect(iidsOf(carried({ capacity }, { capacity: [member('zoe', '1')] }, [issue(1)]))).toEqual([]);
  });
});

test('whatever two plans say, what is offered is open, not planned, each once, and of members', () => {
  const facts = fc.record({
    iid: fc.integer({ min: 1, max: 6 }),
    open: fc.boolean(),
    user: fc.constantFrom('noor', 'zoe'),
  });
  const rows = fc.array(fc.record({ iid: fc.integer({ min: 1, max: 6 }), struck: fc.boolean() }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fc.array(facts),
      rows,
      rows,
      rows,
      fc.array(facts),
      (issues, work, planned, parked, assigned) => {
        const factsOf = ({ iid, open, user }: (typeof issues)[number]) =>
          issue(iid, { state: open ? 'opened' : 'closed', assignees: [person(user)] });
        const known = issues.map(factsOf);
        const rowsOf = (given: typeof work) =>
          given.map(({ iid, struck }, at) => row(iid, { struck, line: at + 1 }));
        const previous = plan({ work: rowsOf(work), issues: known });
        const current = plan({
          work: rowsOf(planned),
          parked: rowsOf(parked),
          capacity: [member('noor', '3')],
          issues: known,
        });
        const found = carryOver(inputOf(previous, current, assigned.map(factsOf)));
        const keys = found.candidates.map(({ issue: { ref } }) => keyOf(ref, origin));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { issue: of, from } of found.candidates) {
          expect(of.state).toBe('opened');
          expect(current.rows.map((one) => one.row.key)).not.toContain(keyOf(of.ref, origin));
          if (from === 'milestone') expect(of.assignees[0]?.username).toBe('noor');
        }
        expect(carryOverMembers({ previous, current }).map(({ username }) => username)).toEqual(['noor']);
      },
    ),
  );
});
