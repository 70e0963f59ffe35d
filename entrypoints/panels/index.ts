import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sameIssue } from '@/utils/page/address';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { nameOfIssue, readSetup } from '@/utils/page/setup';
import { type ShownIssue, shownIssues } from '@/utils/page/shown-issue';
import { findSlots } from '@/utils/page/slots';
import { standingStill } from '@/utils/page/still/standing-still';
import { triedLayouts } from '@/utils/page/tried-layouts';
import type { IssueAddress } from '@/utils/protocol/fields';
import { planningPageConfirmed } from '@/utils/protocol/planning-page-confirmed';
import { answerTabQuestions, type MissingPlace } from '@/utils/protocol/tab-question';
import { readPanelFold } from '@/utils/storage/plan-panel-fold';
import { openPlanningPage } from './planning-page';

/** Draws plans in GitLab's pages. The background runs it where the detector saw a planning issue that GitLab confirms. */
export default defineUnlistedScript(() => {
  void watch();
});

/** As long as the document is there. */
async function watch(): Promise<void> {
  const shownFor = location.href;
  const still = standingStill();
  const { instances } = await readSetup();
  const [first, ...others] = shownIssues(shownFor, instances);
  // Where the page shows two issues, either may be the one that was confirmed, unless a still tells.
  const confirmedFirst = still?.issue ?? (others.length === 0 ? (first?.issue ?? null) : null);
  if (still && !shownIssues(location.href, instances).some(({ issue }) => sameIssue(issue, still.issue)))
    still.clear();
  const open = new Map<string, ShownIssue>();
  answerTabQuestions({
    'is-being-edited': (issue) => isEditedHere(issue, instances),
    'missing-place': (issue) => missingPlaceOf(open.get(nameOfIssue(issue))),
  });
  await watchPlanningPages(async ({ issue, inDrawer, known, heights, left }) => {
    const confirmed = sameIssue(issue, confirmedFirst) || (await planningPageConfirmed(issue, left));
    const folded = await readPanelFold();
    if (!confirmed || left.aborted) return;
    open.set(nameOfIssue(issue), { issue, inDrawer });
    left.addEventListener('abort', () => open.delete(nameOfIssue(issue)));
    const shown = { issue, inDrawer, folded, heights: known && !inDrawer ? heights : null };
    openPlanningPage(shown, left);
  }, new AbortController().signal);
}

function isEditedHere(issue: IssueAddress, instances: readonly string[]): boolean {
  return shownIssues(location.href, instances).some(
    (shown) => sameIssue(issue, shown.issue) && findSlots(document, shown)?.editing === true,
  );
}

function missingPlaceOf(shown: ShownIssue | undefined): MissingPlace | null {
  if (shown === undefined || findSlots(document, shown) !== null) return null;
  return { inDrawer: shown.inDrawer, tried: triedLayouts(document, shown.inDrawer) };
}
