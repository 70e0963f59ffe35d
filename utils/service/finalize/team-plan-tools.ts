import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { TeamProject } from '@/utils/protocol/fields';
import { latestPlans } from '../latest-plans';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { teamProfile } from '../team-profile';
import type { FinishedPlan, NextPlanTools } from './next-plan';

/**
 * What creating a team project's next planning issue works with. The plan it follows is one that is still open, else the
 * one that was closed last.
 */
export async function teamPlanTools(
  service: Service,
  { origin, projectPath }: TeamProject,
): Promise<NextPlanTools> {
  const [{ gateway }, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const all = await gateway.planningIssues(projectPath, profile.planningLabel, 'all');
  const last = latestPlans(all)[0] ?? null;
  return {
    gateway,
    profile,
    clock: service.clock,
    place: { origin, projectPath: last?.projectPath ?? projectPath },
    finished: last && (await finishedPlan(service, origin, last)),
  };
}

async function finishedPlan(
  service: Service,
  origin: string,
  planningIssue: PlanningIssueFacts,
): Promise<FinishedPlan> {
  const { projectPath, iid } = planningIssue;
  const { plan } = await readPlan(service, { issue: { origin, projectPath, iid }, fresh: false });
  return { planningIssue, milestone: plan.milestone };
}
