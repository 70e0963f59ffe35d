import { z } from 'zod';
import type { IssueFacts } from '@/utils/plan/facts';
import { PAGE } from './every-page';
import { GatewayFailure } from './failures';
import type { Instance } from './instance';
import { issueAnywhereOn } from './schemas/issue';
import { understand } from './schemas/understand';

const USERNAME = /^[\w.][\w.-]{0,254}$/;

/** Issues of every project that are assigned to one user and on milestones of that title, newest first, at most 100. */
export async function listAssignedIssues(
  instance: Instance,
  username: string,
  milestone: string,
  state: 'opened' | 'all',
): Promise<readonly IssueFacts[]> {
  // GitLab takes a blank filter, and `None` or `Any`, for something else.
  if (!USERNAME.test(username) || milestone.trim() === '') throw new GatewayFailure('bad-reference');
  const page = await instance.rest.issues.all({
    scope: 'all',
    assigneeUsername: [username],
    milestone,
    state,
    page: 1,
    perPage: PAGE,
  });
  const issues = understand(z.array(issueAnywhereOn(instance.origin)), page);
  return issues.filter((issue) => issue.milestone?.title === milestone);
}
