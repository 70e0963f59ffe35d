import { isSameLabel, valuesOfScope } from '../building/labels';
import { nameKey } from '../building/people';
import type { IssueFacts } from '../facts';

/**
 * One field of an issue before and after. `milestone`: its title, null for none. `assignees`: user names. `labels`: the
 * values of one scope's labels, such as `Paved Road` of `ProdSecEngMetric::Paved Road`; labels of other scopes are not
 * touched. `weight`: GitLab's own field, null for none.
 */
export type FieldChange =
  | { readonly field: 'milestone'; readonly from: string | null; readonly to: string | null }
  | { readonly field: 'assignees'; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly field: 'labels';
      readonly scope: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | { readonly field: 'weight'; readonly from: number | null; readonly to: number | null };

/** Where a field stands: still before the change, after it, or at something else that somebody set. */
export type Standing = 'before' | 'after' | 'other';

/** Where an issue's field stands in view of a change; 'other' also where the instance does not tell. */
export function standingOf(issue: IssueFacts, change: FieldChange): Standing {
  const isAt = matcher(issue, change);
  if (isAt('to')) return 'after';
  return isAt('from') ? 'before' : 'other';
}

/** What takes a change back. */
export function reversed(change: FieldChange): FieldChange {
  return { ...change, from: change.to, to: change.from } as FieldChange;
}

function matcher(issue: IssueFacts, change: FieldChange): (end: 'from' | 'to') => boolean {
  switch (change.field) {
    case 'milestone':
      return (end) => (issue.milestone?.title ?? null) === change[end];
    case 'weight':
      return (end) => issue.weight === change[end];
    case 'assignees': {
      const usernames = issue.assignees.map(({ username }) => username);
      return (end) => sameSet(usernames, change[end], (one, other) => nameKey(one) === nameKey(other));
    }
    case 'labels':
      return (end) => sameSet(valuesOfScope(issue.labels, change.scope), change[end], isSameLabel);
  }
}

function sameSet(
  some: readonly string[],
  others: readonly string[],
  isSame: (one: string, other: string) => boolean,
): boolean {
  const holds = (all: readonly string[], one: string) => all.some((other) => isSame(one, other));
  return some.every((one) => holds(others, one)) && others.every((one) => holds(some, one));
}
