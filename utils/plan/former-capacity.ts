import { namesSomebody } from './building/capacity';
import { nameKey } from './building/people';
import type { CapacityRow, PlanDocument } from './document';
import type { PlanEdit } from './edit';
import type { PersonLoad, Plan } from './plan';

/** What a member stated in an earlier plan, as they typed it. */
export interface FormerCapacity {
  readonly member: string;
  readonly capacity: string;
  readonly notes: string;
}

/** A member's former capacity beside what they say now. */
export interface CapacityOffer extends FormerCapacity {
  /** Who it is in the plan now; null when nobody there is this member. */
  readonly now: PersonLoad | null;
}

/** What each member of a plan's Capacity table stated, in its order; who stated nothing is left out, and so are totals. */
export function formerCapacities({ capacity }: PlanDocument): FormerCapacity[] {
  const stated = (capacity?.rows ?? []).filter(isStated).map(({ member, cells }) => ({
    member,
    capacity: cells.capacity ?? '',
    notes: cells.notes ?? '',
  }));
  return stated.filter(
    ({ member }, index) => stated.findIndex((other) => nameKey(other.member) === nameKey(member)) === index,
  );
}

function isStated(row: CapacityRow): boolean {
  return namesSomebody(row) && (row.cells.capacity ?? '').trim() !== '';
}

/** Former capacities of members, each beside what they say now. */
export function capacityOffers(
  { people }: Pick<Plan, 'people'>,
  former: readonly FormerCapacity[],
): CapacityOffer[] {
  const isMember = (member: string) => (load: PersonLoad) =>
    [load.person.username, load.person.name, load.listed?.member ?? '']
      .map(nameKey)
      .includes(nameKey(member));
  return former.map((one) => ({ ...one, now: people.find(isMember(one.member)) ?? null }));
}

/** Whether a member has not said anything of their capacity yet, so that their former one can stand in. */
export function isUnstated({ now }: CapacityOffer): boolean {
  return (now?.listed?.cells.capacity ?? '').trim() === '';
}

type SetCapacity = Extract<PlanEdit, { type: 'set-capacity' }>;

/** What takes a former capacity over. Notes a member has typed by now stay. */
export function copyCapacity({ member, capacity, notes, now }: CapacityOffer): SetCapacity {
  const typed = now?.listed?.cells.notes ?? '';
  const keepsNotes = typed.trim() !== '' || notes.trim() === '';
  return {
    type: 'set-capacity',
    member: now?.listed?.member ?? now?.person.username ?? member,
    row: keepsNotes ? { capacity } : { capacity, notes },
  };
}
