import type { Draft, IssueAddress } from '@/utils/protocol/fields';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import type { Service } from './ports';

/** What was typed and not sent yet for that planning issue; null when there is nothing. */
export function readDraft(
  { drafts }: Service,
  { issue }: { readonly issue: IssueAddress },
): Promise<Draft | null> {
  return drafts.read(issueKey(issue));
}

/** Keeps what is being typed; null forgets it. Fails with 'not-saved' when the browser has no room left. */
export async function keepDraft(
  { drafts }: Service,
  { issue, draft }: { readonly issue: IssueAddress; readonly draft: Draft | null },
): Promise<null> {
  if (draft === null) await drafts.drop(issueKey(issue));
  else if (!(await drafts.keep(issueKey(issue), draft))) {
    throw new ServiceFailure('not-saved', { reason: 'storage-full' });
  }
  return null;
}
