import { ServiceFailure } from '../failures';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { readPlan } from '../read-plan';

/** Closes the planning issue; the plan is read again, for everybody who shows it. */
export async function closePlan({ service, gateway, issue }: JobContext): Promise<ItemResult> {
  const { state } = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (state === 'closed') return { outcome: 'already' };
  const closed = await gateway.closeIssue(issue.projectPath, issue.iid);
  if (closed.state !== 'closed') throw new ServiceFailure('not-saved');
  await readPlan(service, { issue, fresh: true });
  return { outcome: 'done' };
}
