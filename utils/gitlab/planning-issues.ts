import { z } from 'zod';
import { PAGE } from './every-page';
import type { PlanningIssueFacts } from './gateway';
import { type Instance, issueNumber, placeOn } from './instance';
import { planningIssueIn } from './schemas/planning-issue';
import { understand } from './schemas/understand';

export async function readPlanningIssue(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<PlanningIssueFacts> {
  const place = placeOn(instance, projectPath);
  const issue = await instance.rest.issues.show(issueNumber(iid), { projectId: place.projectPath });
  return understand(planningIssueIn(place), issue);
}

/** Issues with the planning label, newest first, at most 100. */
export async function listPlanningIssues(
  instance: Instance,
  projectPath: string,
  label: string,
  state: 'opened' | 'all',
): Promise<readonly PlanningIssueFacts[]> {
  const place = placeOn(instance, projectPath);
  const page = await instance.rest.issues.all({
    projectId: place.projectPath,
    labels: label,
    state,
    orderBy: 'created_at',
    sort: 'desc',
    page: 1,
    perPage: PAGE,
  });
  return understand(z.array(planningIssueIn(place)), page);
}
