import { carriedOf, noRoom, type Room, shareOf, totalOf, unassignedOf } from './building/load';
import { nameKey } from './building/people';
import { type IssueFacts, isUnreadable, type Person, type Unreadable } from './facts';
import type { Load, ParkedRow, Plan, PlannedRow } from './plan';
import type { RowKey } from './reference';

/** What would be committed, in weight points. */
export interface PromotedLoads extends Pick<Plan, 'totals' | 'unassigned' | 'notStated'> {
  /** Those of the plan in their order, then who would carry work and does not yet. */
  readonly people: readonly (Load & { readonly person: Person })[];
}

/**
 * The loads of a plan as they would be with these rows of the Parking Lot in Milestone Work. A key that is not parked, or
 * is planned already, changes nothing; of a key that is parked twice the first row counts.
 */
export function withPromoted(plan: Plan, keys: ReadonlySet<RowKey>): PromotedLoads {
  const promoted = plan.parked.filter((row) => isPromoted(row, keys, plan));
  const carried = carriedOf([...plan.rows, ...promoted.map(asWork)]);
  const people = peopleWith(plan, promoted).map(({ person, ...room }) => ({
    person,
    ...shareOf(
      carried.filter((row) => isCarriedBy(row, person)),
      room,
    ),
  }));
  return {
    people,
    totals: totalOf(carried, plan.totals),
    unassigned: unassignedOf(carried),
    notStated: people.filter(({ capacity }) => capacity === null).length,
  };
}

function isPromoted({ row, status }: ParkedRow, keys: ReadonlySet<RowKey>, { rows }: Plan): boolean {
  const { key } = row;
  if (key === null || !keys.has(key) || status === 'duplicate') return false;
  return rows.every((planned) => planned.row.key !== key);
}

function asWork({ asWork, ...row }: ParkedRow): PlannedRow {
  return { ...row, ...asWork };
}

function isCarriedBy({ people }: PlannedRow, { username }: Person): boolean {
  return people.some((name) => nameKey(name) === nameKey(username));
}

type Carrier = Room & Pick<Plan['people'][number], 'person'>;

function peopleWith({ people }: Plan, promoted: readonly ParkedRow[]): Carrier[] {
  const carriers = new Map<string, Carrier>(people.map((load) => [nameKey(load.person.username), load]));
  for (const { people: names, issue } of promoted.filter((row) => carriedOf([asWork(row)]).length > 0)) {
    for (const name of names) {
      if (!carriers.has(nameKey(name)))
        carriers.set(nameKey(name), { person: personCalled(name, issue), ...noRoom });
    }
  }
  return [...carriers.values()];
}

function personCalled(username: string, issue: IssueFacts | Unreadable | null): Person {
  const assignees = issue === null || isUnreadable(issue) ? [] : issue.assignees;
  return (
    assignees.find((person) => nameKey(person.username) === nameKey(username)) ?? { username, name: username }
  );
}
