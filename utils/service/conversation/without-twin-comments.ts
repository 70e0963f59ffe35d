import type { Gateway } from '@/utils/gitlab/gateway';
import type { NoteFacts } from '@/utils/plan/conversation-facts';
import type { IssueRef } from '@/utils/plan/reference';
import { withoutTwins } from '../without-twins';

/**
 * The comment that was just posted, alone: of ours with the very same text among the latest, the oldest stays. Those that
 * were there `before`, by their ids, are none of them.
 */
export function withoutTwinComments(
  gateway: Gateway,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
  posted: NoteFacts,
  before: readonly number[] = [],
): Promise<NoteFacts> {
  const isTwin = ({ id, body, author }: NoteFacts) =>
    body === posted.body && author === posted.author && !before.includes(id);
  return withoutTwins({
    made: posted,
    all: async () =>
      (await gateway.latestComments(projectPath, iid)).filter(isTwin).sort((one, other) => one.id - other.id),
    takeAway: ({ id }) => gateway.deleteNote(projectPath, iid, id),
  });
}
