import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { planningPageConfirmed } from '@/utils/protocol/planning-page-confirmed';

/** Wakes the background where a page looks like a planning issue, and does nothing anywhere else. */
export default defineContentScript({
  matches: ['https://gitlab.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    void watchPlanningPages(ctx, async (issue, left) => {
      // Once the plan is shown, the panels watch.
      if (await planningPageConfirmed(issue, left)) ctx.abort();
    });
  },
});
