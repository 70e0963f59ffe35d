import { commentText } from '@/utils/plan/markdown/comment-text';
import { readMark, writeMark } from '@/utils/plan/threads/mark';
import { noteUrl, rowDiscussion, threadUrl } from '@/utils/plan/threads/thread-facts';
import type { PostedComment } from '@/utils/protocol/answers/posted-comment';
import type { MessageOf } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from '../failures';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { writerOf } from '../writer';
import { rowOfPlan } from './planned-issue';
import { withoutTwinComments } from './without-twin-comments';

/**
 * Opens the thread of a row on its planning issue with what the user wrote, unless there is one: then that is
 * answered, and nothing is posted ('already'). It is known by the row's key in a hidden line, whoever opened it. Fails
 * as `rowOfPlan` and `writerOf` do, or as the gateway; asking again is safe.
 */
export async function discussRow(
  service: Service,
  message: MessageOf<'discuss-row'>,
): Promise<PostedComment> {
  await writerOf(service, message);
  const { issue, row, text } = message;
  const [{ gateway }, { view }] = await Promise.all([
    openInstance(service, issue.origin),
    rowOfPlan(service, message),
  ]);
  return service.locks.exclusive(`discuss ${issueKey(issue)}`, async () => {
    const found = rowDiscussion(await gateway.discussions(issue.projectPath, issue.iid), row);
    if (found) return { outcome: 'already', url: threadUrl(found, view.webUrl) };
    const body = `${writeMark('row', row)}\n\n${commentText(text)}`;
    const opened = await gateway.createDiscussion(issue.projectPath, issue.iid, body);
    if (readMark('row', opened.notes[0].body)?.[0] !== row) throw new ServiceFailure('not-saved');
    const first = await withoutTwinComments(gateway, issue, opened.notes[0]);
    return { outcome: 'posted', url: noteUrl(first, view.webUrl) };
  });
}
