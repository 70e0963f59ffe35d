import { personChecks } from '../checks';
import type { CapacityRow } from '../document';
import type { Person, Unknown } from '../facts';
import { readNumber } from '../numbers';
import type { Load, LoadState, PersonLoad, PlannedRow, RowStatus } from '../plan';
import type { TeamProfile } from '../profile';
import { findingsOf } from './findings';
import { type Directory, nameKey } from './people';

/** Committed weight against stated capacity, in weight points: per person, in total, and what nobody carries. */
export interface Loads {
  readonly people: readonly PersonLoad[];
  readonly totals: Load;
  readonly unassigned: number;
  /** How many of `people` have not stated capacity. */
  readonly notStated: number;
}

const onIssue: readonly RowStatus[] = ['open', 'done', 'unreadable'];
const withoutIssue: readonly RowStatus[] = ['no-reference', 'not-an-issue'];

/**
 * Adds up the rows of Milestone Work. People are the members of the Capacity table in its order, then everybody else who
 * carries a row; an issue of several is split equally between them. A member listed twice is taken from the first row,
 * and a row called total is nobody. Rows whose weight is not set or unknown are counted apart, never as 0; so are rows
 * without an issue, whose weight cell says nothing of it.
 */
export function loadsOf(
  rows: readonly PlannedRow[],
  capacityRows: readonly CapacityRow[],
  directory: Directory,
  { checks }: TeamProfile,
): Loads {
  const carried = carriedOf(rows);
  const members = membersOf(capacityRows, carried, directory);
  const people = members.map((member) => personLoad(member, checks));
  const stated = members.map(({ listed }) => statedCapacity(listed)).filter((capacity) => capacity !== null);
  return {
    people,
    totals: totalOf(carried, stated.length === 0 ? null : tidy(sum(stated))),
    unassigned: unassignedOf(carried),
    notStated: people.filter(({ capacity }) => capacity === null).length,
  };
}

/** The rows that are somebody's load, or could be: work that is neither dropped nor closed before the milestone. */
export function carriedOf(rows: readonly PlannedRow[]): PlannedRow[] {
  return rows.filter(({ status }) => [...onIssue, ...withoutIssue].includes(status));
}

/** All of what carried rows weigh, against a capacity. */
export function totalOf(carried: readonly PlannedRow[], capacity: number | null): Load {
  return loadOf(carried, () => 1, capacity);
}

/** What one of those who carry these rows has of them, against their capacity. */
export function shareOf(carried: readonly PlannedRow[], capacity: number | null): Load {
  return loadOf(carried, ({ people }) => 1 / people.length, capacity);
}

/** What carried rows weigh that nobody carries. */
export function unassignedOf(carried: readonly PlannedRow[]): number {
  return totalOf(
    carried.filter(({ people }) => people.length === 0),
    null,
  ).committed;
}

interface Member {
  readonly person: Person;
  /** Their row of the Capacity table. */
  readonly listed: CapacityRow | null;
  readonly rows: PlannedRow[];
}

function membersOf(
  capacityRows: readonly CapacityRow[],
  carried: readonly PlannedRow[],
  directory: Directory,
): Member[] {
  const members = new Map<string, Member>();
  const memberCalled = (name: string, listed: CapacityRow | null): Member => {
    const person = directory(name);
    const member = members.get(nameKey(person.username)) ?? { person, listed, rows: [] };
    members.set(nameKey(person.username), member);
    return member;
  };
  for (const row of capacityRows.filter(namesSomebody)) memberCalled(row.member, row);
  for (const row of carried) {
    for (const name of row.people) memberCalled(name, null).rows.push(row);
  }
  return [...members.values()];
}

function namesSomebody({ member }: CapacityRow): boolean {
  return nameKey(member) !== '' && !/^\W*(?:team\s+)?(?:total|sum)\W*$/i.test(member);
}

function personLoad({ person, listed, rows }: Member, checks: TeamProfile['checks']): PersonLoad {
  const load = shareOf(rows, statedCapacity(listed));
  const { committed, capacity } = load;
  return {
    ...load,
    person,
    timeOff: listed?.cells['time-off'] ?? '',
    line: listed?.line ?? null,
    findings: findingsOf(personChecks, { committed, capacity, rows: rows.length }, checks),
    rows: rows.map(({ row }) => row.key).filter((key) => key !== null),
  };
}

function statedCapacity(listed: CapacityRow | null): number | null {
  return readNumber(listed?.cells.capacity ?? '');
}

function loadOf(
  rows: readonly PlannedRow[],
  partOf: (row: PlannedRow) => number,
  capacity: number | null,
): Load {
  const pointsOf = (row: PlannedRow) => (typeof row.weight === 'number' ? row.weight * partOf(row) : 0);
  const committed = tidy(sum(rows.map(pointsOf)));
  const done = tidy(sum(rows.filter(({ counted }) => counted === 'done').map(pointsOf)));
  const withWeight = (weight: null | Unknown) =>
    rows.filter((row) => onIssue.includes(row.status) && row.weight === weight).length;
  return {
    committed,
    done,
    capacity,
    state: stateOf(committed, capacity),
    unweighted: withWeight(null),
    unreadable: withWeight('unknown'),
    withoutIssue: rows.filter(({ status }) => withoutIssue.includes(status)).length,
  };
}

function stateOf(committed: number, capacity: number | null): LoadState {
  if (capacity === null) return 'no-capacity';
  if (committed === capacity) return 'at';
  return committed > capacity ? 'over' : 'under';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A third three times is one: shares are added in binary, so the last digits are noise. */
function tidy(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
