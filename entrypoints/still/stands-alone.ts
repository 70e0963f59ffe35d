import { type PageIssue, sameIssue } from '@/utils/page/address';
import { shownIssues } from '@/utils/page/shown-issue';

/** Whether a page shows that issue as its own, with no drawer over it: only panels know their way about drawers. */
export function standsAlone(url: string, issue: PageIssue): boolean {
  const [shown, ...others] = shownIssues(url, [issue.origin]);
  return shown !== undefined && others.length === 0 && !shown.inDrawer && sameIssue(shown.issue, issue);
}
