import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { NoteFacts } from '@/utils/plan/conversation-facts';
import type { IssueRef } from '@/utils/plan/reference';

/**
 * The comment that was just posted, alone. A browser sends a POST again by itself when the connection breaks before the
 * answer, and then it stands there twice: of ours with the very same text among the latest, the oldest stays. Those that
 * were there before, by their ids, are none of them. Where GitLab cannot be asked any more, the comment is there all the
 * same.
 */
export async function withoutTwins(
  gateway: Gateway,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
  posted: NoteFacts,
  before: readonly number[] = [],
): Promise<NoteFacts> {
  try {
    const latest = await gateway.latestComments(projectPath, iid);
    const [first = posted, ...others] = latest
      .filter(({ body, author }) => body === posted.body && author === posted.author)
      .filter(({ id }) => !before.includes(id))
      .sort((one, other) => one.id - other.id);
    for (const { id } of others) await gateway.deleteNote(projectPath, iid, id);
    return first;
  } catch (error) {
    if (error instanceof GatewayFailure) return posted;
    throw error;
  }
}
