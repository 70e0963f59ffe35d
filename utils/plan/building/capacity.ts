import { personChecks } from '../checks';
import type { CapacityRow } from '../document';
import type { Person } from '../facts';
import { readNumber } from '../numbers';
import type { Load, PersonLoad, PlannedRow } from '../plan';
import type { TeamProfile } from '../profile';
import { isBlank } from '../reading/blanks';
import { isTotal } from '../reading/totals';
import { findingsOf } from './findings';
import { carriedOf, type Room, shareOf, sumOf, totalOf, unassignedOf } from './load';
import { type Directory, nameKey } from './people';

/** Committed weight against stated capacity, in weight points: per person, in total, and what nobody carries. */
export interface Loads {
  readonly people: readonly PersonLoad[];
  readonly totals: Load;
  readonly unassigned: number;
  /** How many of `people` have not stated capacity. */
  readonly notStated: number;
}

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
    totals: totalOf(carried, roomOf(stated.length === 0 ? null : sumOf(stated), slack)),
    unassigned: unassignedOf(carried),
    notStated: people.filter(({ capacity }) => capacity === null).length,
  };
}

/** The room in a capacity of which some percent are to be left free. */
function roomOf(capacity: number | null, slackPercent: number): Room {
  return { capacity, slack: sumOf([((capacity ?? 0) * slackPercent) / 100]) };
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
  return nameKey(member) !== '' && !isBlank(member) && !isTotal(member);
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
