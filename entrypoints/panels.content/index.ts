import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageIssueOf, sameIssue } from '@/utils/page/address';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { readSetup } from '@/utils/page/setup';
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
    const first = pageIssueOf(shownFor, instances);
    answerTabQuestions((issue) => isEditedHere(issue, instances));
    await watchPlanningPages(async ({ issue, left }) => {
      const confirmed = sameIssue(issue, first) || (await planningPageConfirmed(issue, left));
      const folded = await readPanelFold();
      if (confirmed && !left.aborted) openPlanningPage({ issue, folded }, left);
    }, ctx.signal);
  },
});

function isEditedHere(issue: IssueAddress, instances: readonly string[]): boolean {
  return sameIssue(issue, pageIssueOf(location.href, instances)) && findSlots(document)?.editing === true;
}
