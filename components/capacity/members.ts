import { nameKey } from '@/utils/plan/building/people';
import type { CapacityRole } from '@/utils/plan/document';
import type { PersonLoad, Plan } from '@/utils/plan/plan';
import type { PlanView } from '@/utils/protocol/answers/plan-view';

/** Columns of the Capacity table that a member fills. */
export const memberFields = ['capacity', 'time-off', 'notes'] as const satisfies readonly CapacityRole[];
export type MemberField = (typeof memberFields)[number];

/** Whose capacity can be stated: everybody of the plan, and whoever's token it is. User names. */
export function membersOf({ plan, username }: PlanView): string[] {
  const names = plan.people.map(({ person }) => person.username);
  const isListed = names.some((name) => nameKey(name) === nameKey(username ?? ''));
  return username === null || isListed ? names : [username, ...names];
}

/** A member of a plan by user name; null for somebody who is new to it. */
export function memberIn({ people }: Pick<Plan, 'people'>, username: string): PersonLoad | null {
  return people.find(({ person }) => nameKey(person.username) === nameKey(username)) ?? null;
}

/** What a member's row says: as it waits to be sent, else as GitLab has it. */
export function statedBy(view: PlanView, username: string): Record<MemberField, string> {
  const cells = memberIn(view.plan, username)?.listed?.cells ?? {};
  const stated = { ...cells, ...waitingFor(view, username) };
  return {
    capacity: stated.capacity ?? '',
    'time-off': stated['time-off'] ?? '',
    notes: stated.notes ?? '',
  };
}

/** What of a member's row waits to be sent; null when nothing does. */
export function waitingFor({ plan, pendingEdits = [] }: PlanView, username: string) {
  const waiting = pendingEdits.filter(({ state }) => state === 'waiting').flatMap(({ edits }) => edits);
  const own = waiting.filter((edit) => edit.type === 'set-capacity').filter(({ member }) => isOf(member));
  return own.length === 0 ? null : Object.assign({}, ...own.map(({ row }) => row));

  function isOf(member: string): boolean {
    return [username, rowName(plan, username)].map(nameKey).includes(nameKey(member));
  }
}

/** What the table calls a member. */
export function rowName(plan: Pick<Plan, 'people'>, username: string): string {
  return memberIn(plan, username)?.listed?.member ?? username;
}
