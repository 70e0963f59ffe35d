import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { atFirstSign } from '@/utils/page/first-sign';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { reservePlaces } from '@/utils/page/reserve-places';
import { planningPageConfirmed } from '@/utils/protocol/planning-page-confirmed';

/**
 * Wakes the background where a page is, or looks like, one of a planning issue, and does nothing anywhere else. The
 * manifest puts it into GitLab's pages.
 */
export default defineUnlistedScript(() => atFirstSign(watch));

function watch(): void {
  const end = new AbortController();
  void watchPlanningPages(async ({ issue, inDrawer, known, heights, left }) => {
    const waiting = new AbortController();
    if (known && !inDrawer) reservePlaces(heights, AbortSignal.any([left, waiting.signal]));
    const shown = await planningPageConfirmed(issue, left, () => waiting.abort());
    waiting.abort(shown);
    // Once the plan is shown, the panels watch.
    if (shown) end.abort();
  }, end.signal);
}
