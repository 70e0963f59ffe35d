import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type PageIssue, pageIssueOf, sameIssue } from './address';
import { watchLocation } from './location';
import { showsLabel } from './planning-label';

/**
 * Calls `onPlanningPage` whenever the page is, or becomes, one of an issue that shows a planning label. Its `left`
 * aborts when the page goes on to another issue, or the content script ends.
 */
export function watchPlanningPages(
  ctx: ContentScriptContext,
  onPlanningPage: (issue: PageIssue, left: AbortSignal) => void,
): void {
  let here: PageIssue | null = null;
  let stay = new AbortController();
  ctx.onInvalidated(() => stay.abort());
  watchLocation(ctx, (url) => {
    const issue = pageIssueOf(url);
    if (sameIssue(issue, here)) return;
    here = issue;
    stay.abort();
    stay = new AbortController();
    if (issue !== null) void lookAt(issue, stay.signal, onPlanningPage);
  });
}

async function lookAt(
  issue: PageIssue,
  left: AbortSignal,
  onPlanningPage: (issue: PageIssue, left: AbortSignal) => void,
): Promise<void> {
  const seen = await showsLabel(document, await planningLabels(), left);
  if (seen && !left.aborted) onPlanningPage(issue, left);
}

/** The labels of the profile in force, which the background leaves where content scripts can read them. */
async function planningLabels(): Promise<readonly string[]> {
  const { planningLabels } = await browser.storage.local.get({ planningLabels: ['Milestone Planning'] });
  return Array.isArray(planningLabels) ? planningLabels.filter((name) => typeof name === 'string') : [];
}
