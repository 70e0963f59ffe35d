import { isFailure } from '@/utils/gitlab/failures';
import type { FailureKind } from '@/utils/protocol/failure';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { existingNextPlan } from './next-plan-tools';

/** GitLab's answer to a link that is there. */
const linked: ReadonlySet<FailureKind> = new Set<FailureKind>(['conflict']);

/** Links the planning issue and the next one to each other. */
export async function linkNextPlan(context: JobContext): Promise<ItemResult> {
  const { gateway, issue } = context;
  const next = await existingNextPlan(context);
  const known = await gateway.linkedIssues(issue.projectPath, issue.iid);
  const isNext = (projectPath: string, iid: number) =>
    iid === next.iid && projectPath.toLowerCase() === next.projectPath.toLowerCase();
  if (known.some(({ ref }) => isNext(ref.projectPath, ref.iid))) return { outcome: 'already' };
  try {
    await gateway.linkIssues(next.projectPath, issue.iid, next.iid);
    return { outcome: 'done' };
  } catch (error) {
    if (isFailure(error, linked)) return { outcome: 'already' };
    throw error;
  }
}
