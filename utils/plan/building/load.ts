import type { Unknown } from '../facts';
import type { Load, LoadState, PlannedRow, RowStatus } from '../plan';

const onIssue: readonly RowStatus[] = ['open', 'done', 'unreadable'];
const withoutIssue: readonly RowStatus[] = ['no-reference', 'not-an-issue'];

/** The rows that are somebody's load, or could be: work that is neither dropped nor closed before the milestone. */
export function carriedOf(rows: readonly PlannedRow[]): PlannedRow[] {
  return rows.filter(({ status }) => [...onIssue, ...withoutIssue].includes(status));
}

/** What there is room for: a capacity, null when not stated, and how much of it is to be left free. */
export type Room = Pick<Load, 'capacity' | 'slack'>;

export const noRoom: Room = { capacity: null, slack: 0 };

/** All of what carried rows weigh, against the room there is. */
export function totalOf(carried: readonly PlannedRow[], room: Room): Load {
  return loadOf(carried, () => 1, room);
}

/** What one of those who carry these rows has of them, against the room they have. */
export function shareOf(carried: readonly PlannedRow[], room: Room): Load {
  return loadOf(carried, ({ people }) => 1 / people.length, room);
}

/** What carried rows weigh that nobody carries. */
export function unassignedOf(carried: readonly PlannedRow[]): number {
  return totalOf(
    carried.filter(({ people }) => people.length === 0),
    noRoom,
  ).committed;
}

function loadOf(
  rows: readonly PlannedRow[],
  partOf: (row: PlannedRow) => number,
  { capacity, slack }: Room,
): Load {
  const pointsOf = (row: PlannedRow) => (typeof row.weight === 'number' ? row.weight * partOf(row) : 0);
  const committed = sumOf(rows.map(pointsOf));
  const done = sumOf(rows.filter(({ counted }) => counted === 'done').map(pointsOf));
  const withWeight = (weight: null | Unknown) =>
    rows.filter((row) => onIssue.includes(row.status) && row.weight === weight).length;
  return {
    committed,
    done,
    capacity,
    slack,
    state: stateOf(committed, capacity, slack),
    unweighted: withWeight(null),
    unreadable: withWeight('unknown'),
    withoutIssue: rows.filter(({ status }) => withoutIssue.includes(status)).length,
  };
}

function stateOf(committed: number, capacity: number | null, slack: number): LoadState {
  if (capacity === null) return 'no-capacity';
  if (committed > capacity) return 'over';
  if (slack > 0 && committed > sumOf([capacity, -slack])) return 'in-slack';
  return committed === capacity ? 'at' : 'under';
}

/** Points added up. A third three times is one: shares are added in binary, so the last digits are noise. */
export function sumOf(points: readonly number[]): number {
  return Math.round(points.reduce((total, number) => total + number, 0) * 1e6) / 1e6;
}
