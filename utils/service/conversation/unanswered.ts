import type { Gateway } from '@/utils/gitlab/gateway';
import type { NoteFacts } from '@/utils/plan/conversation';
import type { IssueRef } from '@/utils/plan/reference';

/** What opens the threads of an issue that nobody answered yet. */
export async function unanswered(
  gateway: Gateway,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
): Promise<readonly NoteFacts[]> {
  const discussions = await gateway.discussions(projectPath, iid);
  return discussions.filter(({ notes }) => notes.length === 1).map(({ notes }) => notes[0]);
}
