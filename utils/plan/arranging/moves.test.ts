import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdit } from '../apply-edit';
import { buildPlan } from '../build-plan';
import type { RowSection } from '../document';
import { parsePlan } from '../parse';
import type { Plan } from '../plan';
import { input } from '../testing/world';
import { keysIn, type MoveRow, movesTo, type Position, step } from './moves';

const context = { origin: 'https://gitlab.example', projectPath: 'acme/team' };
const key = (iid: number) => `acme/team#${iid}`;
const keys = (iids: readonly number[]) => new Set(iids.map(key));

const text = `## Milestone Work

| Issue | Weight | Notes |
| --- | --- | --- |
| #1 | 2 | |
| **Stretch** | | |
| #2 | | |
| ~~#3~~ | | |
| #1 | again | |
| #4 | | |

## Parking Lot

| Issue | Why this milestone? |
| --- | --- |
| #11 | eleven |
| An idea | |
| #12 | twelve |
| #13 | thirteen |
`;

function planOf(markdown: string): Plan {
  return buildPlan({ ...input({}), document: parsePlan(markdown, { context }) });
}

/** The numbers of a section's rows once the edits are made; a refused one fails the test. */
function orderAfter(edits: readonly MoveRow[], section: RowSection = 'milestone-work'): number[] {
  const edited = edits.reduce((markdown, edit) => {
    const result = applyEdit(markdown, edit, { context });
    if (!result.ok) throw new Error(result.reason.kind);
    return result.markdown;
  }, text);
  return numbers(keysIn(planOf(edited), section));
}

function numbers(found: readonly string[]): number[] {
  return found.map((found) => Number(found.split('#')[1]));
}

const plan = planOf(text);

describe('several rows moved at once keep their order', () => {
  test.each<[string, number[], RowSection, Position, number[]]>([
    ['promoted to the end', [13, 11], 'milestone-work', 'end', [1, 2, 3, 4, 11, 13]],
    ['promoted to the top', [13, 11], 'milestone-work', 'top', [11, 13, 1, 2, 3, 4]],
    ['promoted before a row', [12, 13], 'milestone-work', { before: key(4) }, [1, 2, 3, 12, 13, 4]],
    ['parked back', [4, 2], 'parking-lot', 'end', [11, 12, 13, 2, 4]],
    ['reordered to the top', [4, 2], 'milestone-work', 'top', [2, 4, 1, 3]],
    ['reordered to the end', [3, 2], 'milestone-work', 'end', [1, 4, 2, 3]],
    ['before one of themselves', [2, 3], 'milestone-work', { before: key(3) }, [1, 2, 3, 4]],
    ['to the top of what is empty without them', [11, 12, 13], 'parking-lot', 'top', [11, 12, 13]],
  ])('%s', (_what, moved, to, position, expected) => {
    const edits = movesTo(plan, keys(moved), to, position);
    expect(orderAfter(edits, to)).toEqual(expected);
  });

  it('whichever they are, and wherever they go', () => {
    const some = fc.subarray([2, 3, 4, 11, 12, 13], { minLength: 1 });
    const place = fc.oneof(
      fc.constantFrom<Position>('top', 'end'),
      fc.constantFrom(...[1, 2, 3, 4].map((iid): Position => ({ before: key(iid) }))),
    );
    fc.assert(
      fc.property(some, place, (moved, position) => {
        const order = orderAfter(movesTo(plan, keys(moved), 'milestone-work', position));
        const at = order.findIndex((iid) => moved.includes(iid));
        expect(order.slice(at, at + moved.length)).toEqual(moved);
        expect(order.filter((iid) => !moved.includes(iid))).toEqual(
          [1, 2, 3, 4].filter((iid) => !moved.includes(iid)),
        );
      }),
    );
  });
});

it('names a place that is gone as it was asked for, so that the edit says so', () => {
  expect(movesTo(plan, keys([11]), 'milestone-work', { before: key(99) })).toEqual([
    { type: 'move-row', key: key(11), to: 'milestone-work', before: key(99) },
  ]);
});

it('leaves out what the plan does not name', () => {
  expect(movesTo(plan, keys([99]), 'milestone-work', 'end')).toEqual([]);
});

describe('a step', () => {
  test.each<[string, number, RowSection, -1 | 1, number[]]>([
    ['up', 4, 'milestone-work', -1, [1, 2, 4, 3]],
    ['up past a remark', 2, 'milestone-work', -1, [2, 1, 3, 4]],
    ['down', 2, 'milestone-work', 1, [1, 3, 2, 4]],
    ['down to the end', 3, 'milestone-work', 1, [1, 2, 4, 3]],
    ['down in the Parking Lot', 11, 'parking-lot', 1, [12, 11, 13]],
  ])('%s', (_what, iid, section, by, expected) => {
    const move = step(plan, key(iid), section, by);
    expect(orderAfter(move === null ? [] : [move], section)).toEqual(expected);
  });

  test.each<[string, number, RowSection, -1 | 1]>([
    ['up from the first place', 1, 'milestone-work', -1],
    ['down from the last', 4, 'milestone-work', 1],
    ['of a row that is not there', 99, 'milestone-work', 1],
  ])('there is none %s', (_what, iid, section, by) => {
    expect(step(plan, key(iid), section, by)).toBeNull();
  });
});
