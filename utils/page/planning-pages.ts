import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type PageIssue, pageIssueOf, sameIssue } from './address';
import { watchLocation } from './location';
import { showsLabel } from './planning-label';
import { readSetup, watchSetup } from './setup';

type OnPlanningPage = (issue: PageIssue, left: AbortSignal) => void;

/**
 * Calls `onPlanningPage` whenever the page is, or becomes, one of an issue that shows a planning label, on an
 * instance that is set up. Its `left` aborts when the page goes on to another issue, when its instance is removed,
 * or when the content script ends. Resolves once it watches.
 */
export async function watchPlanningPages(
  ctx: ContentScriptContext,
  onPlanningPage: OnPlanningPage,
): Promise<void> {
  let setup = await readSetup();
  let here: PageIssue | null = null;
  let stay = new AbortController();
  ctx.onInvalidated(() => stay.abort());

  const look = (url: string) => {
    const issue = pageIssueOf(url, setup.instances);
    if (sameIssue(issue, here)) return;
    here = issue;
    stay.abort();
    stay = new AbortController();
    if (issue !== null) void lookAt(issue, setup.planningLabels, stay.signal, onPlanningPage);
  };
  watchLocation(ctx, look);
  watchSetup((changed) => {
    setup = changed;
    look(location.href);
  }, ctx.signal);
}

async function lookAt(
  issue: PageIssue,
  labels: readonly string[],
  left: AbortSignal,
  onPlanningPage: OnPlanningPage,
): Promise<void> {
  const seen = await showsLabel(document, labels, left);
  if (seen && !left.aborted) onPlanningPage(issue, left);
}
