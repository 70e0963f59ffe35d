import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { NoteFacts } from '@/utils/plan/conversation';
import type { IssueRef } from '@/utils/plan/reference';

interface Place extends Pick<IssueRef, 'projectPath' | 'iid'> {
  readonly gateway: Gateway;
}

/**
 * The comment that was just posted, alone. A browser sends a POST again by itself when the connection breaks before the
 * answer, and then it stands there twice: of ours with the very same text, `alike` finds all, the oldest stays. Where
 * GitLab cannot be asked any more, the comment is there all the same.
 */
export async function withoutTwins(
  { gateway, projectPath, iid }: Place,
  posted: NoteFacts,
  alike: () => Promise<readonly NoteFacts[]>,
): Promise<NoteFacts> {
  try {
    const twins = (await alike()).filter(
      ({ body, author }) => body === posted.body && author === posted.author,
    );
    const [first = posted, ...others] = [...twins].sort((one, other) => one.id - other.id);
    for (const { id } of others) await gateway.deleteNote(projectPath, iid, id);
    return first;
  } catch (error) {
    if (error instanceof GatewayFailure) return posted;
    throw error;
  }
}
