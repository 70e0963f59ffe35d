import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { openInstance } from './open-instance';
import { keepSource } from './plan-read';
import { gatherSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';
import { readPlan } from './read-plan';
import { settleOrders } from './settle-orders';
import { teamProfile } from './team-profile';

/**
 * The plan after a write. It is made from the planning issue as the write left it, which also shows whether what other
 * commands put there is still there. Read afresh where that planning issue is not known, or where something that was
 * missing was written again.
 */
export async function viewAfter(
  service: Service,
  issue: IssueAddress,
  planningIssue: PlanningIssueFacts | null,
): Promise<PlanView> {
  if (planningIssue === null) return readPlan(service, { issue, fresh: true });
  const { origin } = issue;
  const [instance, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const now = service.clock.now();
  const source = await gatherSource(planningIssue, { ...instance, origin, profile, now });
  await keepSource(service, issue, source);
  if (await settleOrders(service, issue, source)) return readPlan(service, { issue, fresh: true });
  return planView(service, origin, source);
}
