import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageIssue } from '@/utils/page/address';
import { watchPlanningPages } from '@/utils/page/planning-pages';
import { nextVisit } from '@/utils/page/visits';
import { ask } from '@/utils/protocol/ask';

/** Wakes the background where a page looks like a planning issue, and does nothing anywhere else. */
export default defineContentScript({
  matches: ['https://gitlab.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    void watchPlanningPages(ctx, (issue, left) => void announce(issue, left, ctx));
  },
});

/** Tells the background until it has shown the plan, or has said that there is none. From then on the panels watch. */
async function announce(issue: PageIssue, left: AbortSignal, ctx: ContentScriptContext): Promise<void> {
  while (!left.aborted && ctx.isValid) {
    const reply = await ask({ type: 'planning-page-seen', issue });
    if (reply.ok && reply.value.shown) ctx.abort();
    if (reply.ok) return;
    await nextVisit(left);
  }
}
