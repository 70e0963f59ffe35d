import type { ChildTask, Gateway } from '@/utils/gitlab/gateway';
import { findRetrospective, retrospectiveTask } from '@/utils/plan/finalizing/retrospective';
import type { PlanMilestone } from '@/utils/plan/plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { readPlan } from '../read-plan';
import { withoutTwins } from '../without-twins';

/** Creates the retrospective sub-task of the planning issue, unless it is there. */
export async function createRetrospective(context: JobContext): Promise<ItemResult> {
  const { service, gateway, profile, issue } = context;
  const { plan } = await readPlan(service, { issue, fresh: false });
  const { task, outcome } = await ensureRetrospective(gateway, issue, plan.milestone, profile);
  return { outcome, values: { url: task.webUrl, title: task.title, due: task.dueDate ?? '' } };
}

/** The retrospective of a planning issue, made now or there already. */
export async function ensureRetrospective(
  gateway: Gateway,
  issue: IssueAddress,
  milestone: PlanMilestone | null,
  profile: TeamProfile,
): Promise<{ readonly task: ChildTask; readonly outcome: 'done' | 'already' }> {
  const { projectPath, iid } = issue;
  const known = findRetrospective(await gateway.childTasks(projectPath, iid), profile);
  if (known !== null) return { task: known, outcome: 'already' };
  const task = await gateway.createChildTask(projectPath, iid, retrospectiveTask(milestone, profile));
  return { task: await withoutTwinTasks(gateway, issue, task), outcome: 'done' };
}

/** The sub-task that was just created, alone: of those with its title the first, which is found again, stays open. */
function withoutTwinTasks(
  gateway: Gateway,
  { projectPath, iid }: IssueAddress,
  created: ChildTask,
): Promise<ChildTask> {
  return withoutTwins({
    made: created,
    all: async () =>
      (await gateway.childTasks(projectPath, iid)).filter(({ title }) => title === created.title),
    takeAway: (twin) => gateway.closeIssue(twin.projectPath, twin.iid),
  });
}
