import { defineContentScript } from 'wxt/utils/define-content-script';
import { sameIssue } from '@/utils/page/address';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { readSetup } from '@/utils/page/setup';
import { shownIssues } from '@/utils/page/shown-issue';
import { findSlots } from '@/utils/page/slots';
import type { IssueAddress } from '@/utils/protocol/messages';
import { planningPageConfirmed } from '@/utils/protocol/planning-page-confirmed';
import { answerTabQuestions } from '@/utils/protocol/tab-question';
import { readPanelFold } from '@/utils/storage/plan-panel-fold';
import { openPlanningPage } from './planning-page';

/** Draws plans in GitLab's pages. The background runs it where the detector saw a planning issue that GitLab confirms. */
export default defineContentScript({
  matches: ['https://gitlab.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const shownFor = location.href;
    const { instances } = await readSetup();
    const [first, ...others] = shownIssues(shownFor, instances);
    answerTabQuestions((issue) => isEditedHere(issue, instances));
    await watchPlanningPages(async ({ issue, inDrawer, left }) => {
      // Where the page shows two issues, either may be the one that was confirmed.
      const isFirst = others.length === 0 && sameIssue(issue, first?.issue ?? null);
      const confirmed = isFirst || (await planningPageConfirmed(issue, left));
      const folded = await readPanelFold();
      if (confirmed && !left.aborted) openPlanningPage({ issue, inDrawer, folded }, left);
    }, ctx.signal);
  },
});

function isEditedHere(issue: IssueAddress, instances: readonly string[]): boolean {
  return shownIssues(location.href, instances).some(
    (shown) => sameIssue(issue, shown.issue) && findSlots(document, shown)?.editing === true,
  );
}
