import { retroItemDraft } from '@/utils/plan/finalizing/retrospective';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { toolDraftKey } from '@/utils/storage/tool-drafts';
import { issueNamed } from './issue-references';
import type { Service } from './ports';

/**
 * Forgets the draft of what a command wrote into GitLab: the popup or the page it was typed in may be gone before the
 * answer came. A draft that says something else by now stays.
 */
export async function forgetSentDraft(
  { drafts, toolDrafts }: Pick<Service, 'drafts' | 'toolDrafts'>,
  { issue, order }: Pick<JournalEntry, 'issue' | 'order'>,
): Promise<void> {
  if (order.type === 'park-issue') {
    // It was typed on the planning issue's page, or in the popup over the issue that is parked.
    for (const key of [issueKey(issue), issueKey(issueNamed(order.reference, issue))]) {
      const draft = await drafts.read(key);
      if (draft?.reference === order.reference && draft.reason === order.reason) await drafts.drop(key);
    }
  } else if (order.type === 'add-retro-item') {
    const key = toolDraftKey(issue, retroItemDraft);
    const draft = await toolDrafts.read(key);
    if (draft?.section === order.section && draft.text === order.text) await toolDrafts.drop(key);
  }
}
