import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { PlanSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';

/** Where a planning issue stands as of now, in numbers, by what was read of it. */
export async function planStatus(service: Service, origin: string, source: PlanSource): Promise<PlanStatus> {
  const view = await planView(service, origin, source);
  const { issue, title, webUrl, state, closedAt, plan, access, pending } = view;
  const { milestone, deadline, verdict, totals, unassigned, notStated, liveQuery, checklist } = plan;
  return {
    issue,
    title,
    webUrl,
    state,
    closedAt,
    milestone: milestone?.title ?? null,
    finalizeBy: deadline?.finalizeBy ?? null,
    verdict,
    totals,
    unassigned,
    access,
    notStated,
    liveQuery,
    checklist: checklist && { done: checklist.done, total: checklist.total },
    ...(pending && { pending: pending.length }),
  };
}
