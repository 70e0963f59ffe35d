import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPanelHeights } from '@/utils/page/panel-heights';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { reservePlaces } from '@/utils/page/reserve-places';
import { planningPageConfirmed } from '@/utils/protocol/planning-page-confirmed';

/**
 * Wakes the background where a page is, or looks like, one of a planning issue, and does nothing anywhere else. The
 * manifest puts it into GitLab's pages.
 */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  void watchPlanningPages(async ({ issue, inDrawer, known, left }) => {
    const waiting = new AbortController();
    const stay = AbortSignal.any([left, waiting.signal]);
    if (known && !inDrawer)
      void readPanelHeights().then((heights) => stay.aborted || reservePlaces(document, heights, stay));
    const shown = await planningPageConfirmed(issue, left);
    waiting.abort();
    // Once the plan is shown, the panels watch.
    if (shown) end.abort();
  }, end.signal);
});
