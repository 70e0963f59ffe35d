import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';

/** Planning issues but those that were moved away: the open ones first, then the one closed last, and so on. */
export function latestPlans(all: readonly PlanningIssueFacts[]): readonly PlanningIssueFacts[] {
  return all
    .filter(({ moved }) => moved !== true)
    .sort((one, other) => (other.closedAt ?? '9').localeCompare(one.closedAt ?? '9'));
}
