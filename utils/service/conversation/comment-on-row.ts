import { commentText } from '@/utils/plan/markdown/comment-text';
import { readMark, writeMark } from '@/utils/plan/threads/mark';
import { noteUrl } from '@/utils/plan/threads/thread-facts';
import type { PostedComment } from '@/utils/protocol/answers/posted-comment';
import type { MessageOf } from '@/utils/protocol/messages';
import { ServiceFailure } from '../failures';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { writerOf } from '../writer';
import { issueOfRow } from './planned-issue';
import { withoutTwinComments } from './without-twin-comments';

/**
 * Comments on the issue of a row, once per command: the comment carries its command in a hidden line, and is looked up
 * before it is sent. The user's markdown stays theirs, but nothing in it runs and nobody is called by `@all`. Fails as
 * `issueOfRow` and `writerOf` do, or as the gateway; sending the same command again is safe.
 */
export async function commentOnRow(
  service: Service,
  message: MessageOf<'comment-on-row'>,
): Promise<PostedComment> {
  await writerOf(service, message);
  const [{ gateway }, { facts }] = await Promise.all([
    openInstance(service, message.issue.origin),
    issueOfRow(service, message),
  ]);
  const { command, text } = message;
  const { projectPath, iid } = facts.ref;
  const isOurs = (body: string) => readMark('command', body)?.[0] === command;
  return service.locks.exclusive(`comment ${command}`, async () => {
    const posted = (await gateway.latestComments(projectPath, iid)).find(({ body }) => isOurs(body));
    if (posted) return { outcome: 'already', url: noteUrl(posted, facts.webUrl) };
    const body = `${writeMark('command', command)}\n\n${commentText(text)}`;
    const note = await gateway.createNote(projectPath, iid, body);
    if (!isOurs(note.body)) throw new ServiceFailure('not-saved');
    const alone = await withoutTwinComments(gateway, facts.ref, note);
    return { outcome: 'posted', url: noteUrl(alone, facts.webUrl) };
  });
}
