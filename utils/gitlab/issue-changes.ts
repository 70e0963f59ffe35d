import { z } from 'zod';
import type { IssueFacts } from '@/utils/plan/facts';
import { GatewayFailure } from './failures';
import type { IssueWrite } from './gateway';
import { type Instance, issueNumber, placeOn } from './instance';
import { hasLabel } from './labels';
import { milestonesTitled } from './milestones';
import { issueIn } from './schemas/issue';
import { line } from './schemas/text';
import { understand } from './schemas/understand';
import { userId } from './users';

/** An issue read past every read under way, before it is changed. */
export async function readIssueForWrite(
  instance: Instance,
  projectPath: string,
  iid: number,
): Promise<IssueFacts> {
  const place = placeOn(instance, projectPath);
  const answer = await instance.rest.freshIssues.show(issueNumber(iid), { projectId: place.projectPath });
  return understand(issueIn(place), answer);
}

/**
 * Changes an issue, once, and answers what GitLab holds after it: it ignores in silence what the user may not set.
 * Names are looked up in the project and the groups above it first, as GitLab would create a label it does not know;
 * one that is missing there is 'not-saved' with the reason 'no-milestone', 'no-label' or 'no-user'.
 */
export async function writeIssue(
  instance: Instance,
  projectPath: string,
  iid: number,
  write: IssueWrite,
): Promise<IssueFacts> {
  const place = placeOn(instance, projectPath);
  const number = issueNumber(iid);
  const path = place.projectPath;
  const { milestone, assignees, addLabels = [], removeLabels = [], weight } = write;
  const [milestoneId, assigneeIds] = await Promise.all([
    milestone === undefined ? undefined : milestoneIdOf(instance, path, milestone),
    assignees && Promise.all(assignees.map((username) => userId(instance, username))),
    Promise.all(addLabels.map((label) => assertLabel(instance, path, label))),
  ]);
  // gitbeaker's types do not know that a weight can be taken away.
  const options: Record<string, unknown> = {
    ...(milestoneId !== undefined && { milestoneId }),
    ...(assigneeIds && { assigneeIds: assigneeIds.length === 0 ? [0] : assigneeIds }),
    ...(addLabels.length > 0 && { addLabels: addLabels.join(',') }),
    ...(removeLabels.length > 0 && { removeLabels: removeLabels.join(',') }),
    ...(weight !== undefined && { weight }),
  };
  const answer = await instance.rest.issues.edit(path, number, options);
  return understand(issueIn(place), answer);
}

const milestoneWithId = z.object({ id: z.int().positive(), title: line });

/** GitLab's id of the milestone of that title as the project can use it; 0 takes the milestone away. */
async function milestoneIdOf(instance: Instance, path: string, title: string | null): Promise<number> {
  if (title === null) return 0;
  const found = understand(z.array(milestoneWithId), await milestonesTitled(instance, path, title));
  const one = found.find((milestone) => milestone.title === title);
  if (!one)
    throw new GatewayFailure('not-saved', { reason: 'no-milestone', milestone: title, project: path });
  return one.id;
}

async function assertLabel(instance: Instance, path: string, label: string): Promise<void> {
  if (await hasLabel(instance, path, label)) return;
  throw new GatewayFailure('not-saved', { reason: 'no-label', label, project: path });
}
