import type { IssueAddress } from '@/utils/protocol/fields';
import { askTab } from '@/utils/protocol/tab-question';
import { tabsShowing } from './tabs';

/** Milliseconds a tab has to answer: one that is busy or asleep holds nobody up. */
const patience = 1_000;

/** Whether a tab that shows the issue has its description in GitLab's own editor. A tab that does not answer has not. */
export async function isBeingEdited(issue: IssueAddress): Promise<boolean> {
  const answers = (await tabsShowing(issue)).map(({ id }) =>
    id === undefined ? false : askTab(id, issue, patience),
  );
  return (await Promise.all(answers)).includes(true);
}
