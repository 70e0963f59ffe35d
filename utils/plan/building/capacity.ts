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
  { checks, slack }: TeamProfile,
): Loads {
  const carried = carriedOf(rows);
  const members = membersOf(capacityRows, carried, directory);
  const people = members.map((member) => personLoad(member, checks, slack));
  const stated = members.map(({ listed }) => statedCapacity(listed)).filter((capacity) => capacity !== null);
  return {
    people,
    totals: totalOf(carried, roomOf(stated.length === 0 ? null : tidy(sum(stated)), slack)),
    unassigned: unassignedOf(carried),
    notStated: people.filter(({ capacity }) => capacity === null).length,
  };
}

/** The rows that are somebody's load, or could be: work that is neither dropped nor closed before the milestone. */
export function carriedOf(rows: readonly PlannedRow[]): PlannedRow[] {
  return rows.filter(({ status }) => [...onIssue, ...withoutIssue].includes(status));
}

/** What there is room for: a capacity, null when not stated, and how much of it is to be left free. */
export type Room = Pick<Load, 'capacity' | 'slack'>;

export const noRoom: Room = { capacity: null, slack: 0 };

/** The room in a capacity of which some percent are to be left free. */
function roomOf(capacity: number | null, slackPercent: number): Room {
  return { capacity, slack: tidy(((capacity ?? 0) * slackPercent) / 100) };
}

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

/** Whether a row of the Capacity table is a member's: not nobody's, and not a total. */
export function namesSomebody({ member }: CapacityRow): boolean {
  return nameKey(member) !== '' && !/^\W*(?:team\s+)?(?:total|sum)\W*$/i.test(member);
}

function personLoad(
  { person, listed, rows }: Member,
  checks: TeamProfile['checks'],
  slack: number,
): PersonLoad {
  const load = shareOf(rows, roomOf(statedCapacity(listed), slack));
  const { committed, capacity } = load;
  return {
    ...load,
    person,
    timeOff: listed?.cells['time-off'] ?? '',
    line: listed?.line ?? null,
    listed,
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
  { capacity, slack }: Room,
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
  if (slack > 0 && committed > tidy(capacity - slack)) return 'in-slack';
  return committed === capacity ? 'at' : 'under';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A third three times is one: shares are added in binary, so the last digits are noise. */
function tidy(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
