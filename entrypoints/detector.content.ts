import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type PageIssue, pageIssueOf, sameIssue } from '@/utils/page/address';
import { watchLocation } from '@/utils/page/location';
import { showsLabel } from '@/utils/page/planning-label';
import { nextVisit } from '@/utils/page/visits';
import { ask } from '@/utils/protocol/ask';

/** Wakes the background where a page looks like a planning issue, and does nothing anywhere else. */
export default defineContentScript({
  matches: ['https://gitlab.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let here: PageIssue | null = null;
    let stay = new AbortController();
    watchLocation(ctx, (url) => {
      const issue = pageIssueOf(url);
      if (sameIssue(issue, here)) return;
      here = issue;
      stay.abort();
      stay = new AbortController();
      if (issue !== null) void announce(issue, AbortSignal.any([stay.signal, ctx.signal]), ctx);
    });
  },
});

/** Tells the background of a planning issue until it has shown it, or has said that it is none. */
async function announce(issue: PageIssue, left: AbortSignal, ctx: ContentScriptContext): Promise<void> {
  if (!(await showsLabel(document, await planningLabels(), left))) return;
  while (!left.aborted && ctx.isValid) {
    const reply = await ask({ type: 'planning-page-seen', issue });
    if (reply.ok && reply.value.shown) ctx.abort();
    if (reply.ok) return;
    await nextVisit(left);
  }
}

async function planningLabels(): Promise<readonly string[]> {
  const { planningLabels } = await browser.storage.local.get({ planningLabels: ['Milestone Planning'] });
  return Array.isArray(planningLabels) ? planningLabels.filter((name) => typeof name === 'string') : [];
}
