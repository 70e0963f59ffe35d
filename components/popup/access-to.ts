import type { PlanAccess } from '@/utils/protocol/answers/access';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';

/** What the user may do with a team's plan: what their token allows by now, and what GitLab let them do when it was read. */
export function accessTo(
  { access }: Pick<TeamStatus, 'access'>,
  plan: Pick<PlanStatus, 'access'>,
): PlanAccess {
  return access === 'write' && plan.access === 'comment' ? 'comment' : access;
}
