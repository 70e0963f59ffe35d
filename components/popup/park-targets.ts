import type { PlanStatus } from '@/utils/protocol/messages';

/**
 * The open ones of some planning issues, the one to offer first in front: the next to finalize on or after
 * `today` (`YYYY-MM-DD`), then later ones, then those without a date, then overdue ones.
 */
export function parkTargets(plans: readonly PlanStatus[], today: string): readonly PlanStatus[] {
  const open = plans.filter((plan) => plan.state === 'opened');
  return open.toSorted((one, other) => compare(rank(one, today), rank(other, today)));
}

function rank({ finalizeBy }: PlanStatus, today: string): string {
  if (finalizeBy === null) return '1';
  return finalizeBy < today ? `2 ${finalizeBy}` : `0 ${finalizeBy}`;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
