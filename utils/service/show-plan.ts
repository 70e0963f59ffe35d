import { placeOf } from '@/utils/page/address';
import { todayIn } from '@/utils/plan/days';
import { nextToFinalize } from '@/utils/plan/next-to-finalize';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Service } from './ports';
import { readStatuses } from './read-statuses';

/**
 * Brings the open planning issue in front of the user, the next to finalize where there are several. `url` is the page
 * they look at: on a GitLab with team projects only those count. Where none is open the popup comes up, which says why.
 */
export async function showPlan(service: Service, url: string): Promise<void> {
  const plan = (await openPlanFrom(service, url, false)) ?? (await openPlanFrom(service, url, true));
  if (plan === null) await service.openPopup();
  else await service.showIssue(plan.issue, plan.webUrl);
}

async function openPlanFrom(service: Service, url: string, fresh: boolean): Promise<PlanStatus | null> {
  const [statuses, { instances }] = await Promise.all([
    readStatuses(service, { fresh }),
    service.settings.read(),
  ]);
  const plans = nearby(statuses, placeOf(url, instances)?.origin).flatMap((team) => team.plans);
  const today = todayIn(service.clock.now(), service.clock.timeZone()) ?? '';
  return nextToFinalize(plans, today)[0] ?? null;
}

function nearby(statuses: readonly TeamStatus[], origin: string | undefined): readonly TeamStatus[] {
  const here = statuses.filter((team) => team.origin === origin);
  return here.length > 0 ? here : statuses;
}
