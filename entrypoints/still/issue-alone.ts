import type { PageIssue } from '@/utils/page/address';
import { shownIssues } from '@/utils/page/shown-issue';

/** The issue whose page a URL leads to, with no drawer over it; else null: only panels know their way about drawers. */
export function issueAlone(url: string, instances: readonly string[]): PageIssue | null {
  const [shown, ...others] = shownIssues(url, instances);
  return shown && others.length === 0 && !shown.inDrawer ? shown.issue : null;
}
