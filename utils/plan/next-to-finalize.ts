interface Plan {
  readonly state: 'opened' | 'closed';
  /** `YYYY-MM-DD`; null where it has none. */
  readonly finalizeBy: string | null;
}

/**
 * The open ones of some planning issues, the one to offer first in front: the next to finalize on or after
 * `today` (`YYYY-MM-DD`), then later ones, then those without a date, then overdue ones.
 */
export function nextToFinalize<T extends Plan>(plans: readonly T[], today: string): readonly T[] {
  const open = plans.filter((plan) => plan.state === 'opened');
  return open.toSorted((one, other) => compare(rank(one, today), rank(other, today)));
}

function rank({ finalizeBy }: Plan, today: string): string {
  if (finalizeBy === null) return '1';
  return finalizeBy < today ? `2 ${finalizeBy}` : `0 ${finalizeBy}`;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
