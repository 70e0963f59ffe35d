import { GatewayFailure } from '@/utils/gitlab/failures';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { beginRead, joinRead, keptSource } from './plan-read';
import type { PlanSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';
import { settleOrders } from './settle-orders';

/**
 * The plan of a planning issue. Unless a fresh one is asked for, the last known one will do, or one whose read is
 * under way; but not one from the future, read while the clock was wrong. The last known one also steps in, with the
 * failure, when GitLab cannot be read. Fails with 'not-a-planning-issue' or as the gateway fails.
 */
export async function readPlan(
  service: Service,
  { issue, fresh }: { readonly issue: IssueAddress; readonly fresh: boolean },
): Promise<PlanView> {
  const kept = await keptSource(service, issue);
  const asOfNow = kept !== null && kept.readAt <= service.clock.now();
  if (asOfNow && !fresh) return planView(service, issue.origin, kept);
  try {
    const source = fresh ? await settledSource(service, issue) : await joinRead(service, issue).source;
    return await planView(service, issue.origin, source);
  } catch (error) {
    if (kept === null || !(error instanceof GatewayFailure)) throw error;
    return planView(service, issue.origin, kept, error.failure);
  }
}

/** Read again where looking after what was written changed something. */
async function settledSource(service: Service, issue: IssueAddress): Promise<PlanSource> {
  const source = await beginRead(service, issue).source;
  return (await settleOrders(service, issue, source)) ? beginRead(service, issue).source : source;
}
