import type { PlanAccess, PlanStatus, TeamStatus } from '@/utils/protocol/messages';

/** What the user may do with a team's plan: what their token allows by now, and what GitLab let them do when it was read. */
export function accessTo(
  { access }: Pick<TeamStatus, 'access'>,
  plan: Pick<PlanStatus, 'access'>,
): PlanAccess {
  return access === 'write' && plan.access === 'comment' ? 'comment' : access;
}
