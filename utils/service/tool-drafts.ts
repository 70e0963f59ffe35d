import type { ToolDraft } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { toolDraftKey } from '@/utils/storage/tool-drafts';
import { ServiceFailure } from './failures';
import type { Service } from './ports';

/** What was typed into a tool and not sent yet for that planning issue; null when there is nothing. */
export function readToolDraft(
  { toolDrafts }: Service,
  { issue, tool }: Omit<MessageOf<'read-tool-draft'>, 'type'>,
): Promise<ToolDraft | null> {
  return toolDrafts.read(toolDraftKey(issue, tool));
}

/** Keeps what is being typed into a tool; null forgets it. Fails with 'not-saved' when the browser has no room left. */
export async function keepToolDraft(
  { toolDrafts }: Service,
  { issue, tool, draft }: Omit<MessageOf<'keep-tool-draft'>, 'type'>,
): Promise<null> {
  const key = toolDraftKey(issue, tool);
  if (draft === null) await toolDrafts.drop(key);
  else if (!(await toolDrafts.keep(key, draft))) {
    throw new ServiceFailure('not-saved', { reason: 'storage-full' });
  }
  return null;
}
