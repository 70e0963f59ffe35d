import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { ServiceFailure } from '../failures';
import type { JobContext } from '../jobs/job-kind';
import { readPlan } from '../read-plan';
import { findNextPlan, type NextPlanTools } from './next-plan';

/** What creating the plan after a job's own planning issue works with. */
export async function nextPlanTools(context: JobContext): Promise<NextPlanTools> {
  const { service, gateway, profile, issue } = context;
  const planningIssue = await context.planningIssue();
  const { plan } = await readPlan(service, { issue, fresh: false });
  const place = { origin: issue.origin, projectPath: planningIssue.projectPath };
  return {
    gateway,
    profile,
    clock: service.clock,
    place,
    finished: { planningIssue, milestone: plan.milestone },
  };
}

/** The next planning issue, which an earlier step created; 'no-next-plan' when it is not there. */
export async function existingNextPlan(context: JobContext): Promise<PlanningIssueFacts> {
  const { planningIssue } = await findNextPlan(await nextPlanTools(context));
  if (planningIssue === null) throw new ServiceFailure('no-next-plan');
  return planningIssue;
}
