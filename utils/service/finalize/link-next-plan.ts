import { isFailure } from '@/utils/gitlab/failures';
import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { FailureKind } from '@/utils/protocol/failure';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { existingNextPlan } from './next-plan-tools';

/** GitLab's answer to a link that is there. */
const linked: ReadonlySet<FailureKind> = new Set<FailureKind>(['conflict']);

/** Links the planning issue and the next one to each other. */
export async function linkNextPlan(context: JobContext): Promise<ItemResult> {
  const next = await existingNextPlan(context);
  return { outcome: await linkPlans(context.gateway, context.issue, next) };
}

type Address = Pick<PlanningIssueFacts, 'projectPath' | 'iid'>;

/** Links a planning issue and the next one, of the same project, to each other, unless they are. */
export async function linkPlans(
  gateway: Gateway,
  { projectPath, iid }: Address,
  next: Address,
): Promise<'done' | 'already'> {
  const known = await gateway.linkedIssues(projectPath, iid);
  if (known.some(({ ref }) => isSameIssue(ref, next))) return 'already';
  try {
    await gateway.linkIssues(next.projectPath, iid, next.iid);
    return 'done';
  } catch (error) {
    if (isFailure(error, linked)) return 'already';
    throw error;
  }
}

function isSameIssue(one: Address, other: Address): boolean {
  return one.iid === other.iid && one.projectPath.toLowerCase() === other.projectPath.toLowerCase();
}
