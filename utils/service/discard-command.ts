import type { MessageOf } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import type { Service } from './ports';

/** Gives up a command that waits in the journal; one that was done stays done. */
export async function discardCommand(
  { journal }: Service,
  { issue, command }: MessageOf<'discard-command'>,
): Promise<null> {
  const entry = await journal.read(command);
  if (entry && entry.state !== 'done' && issueKey(entry.issue) === issueKey(issue))
    await journal.drop(command);
  return null;
}
