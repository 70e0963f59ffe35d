import { type PageIssue, pageIssueOf } from './address';
import { watchLocation } from './location';
import { showsLabel } from './planning-label';
import { nameOfIssue, readSetup, type Setup, watchSetup } from './setup';

/** A page of an issue that is taken for a planning issue. */
export interface PlanningPage {
  readonly issue: PageIssue;
  /** GitLab confirmed it before; else its page shows a planning label. */
  readonly known: boolean;
  /** Aborts when the page goes on to another issue, or when its instance is removed. */
  readonly left: AbortSignal;
}

/**
 * Calls `onPlanningPage` whenever the page is, or becomes, one of an issue that is known to be a planning issue or
 * shows a planning label, on an instance that is set up, until `end` aborts. Resolves once it watches.
 */
export async function watchPlanningPages(
  onPlanningPage: (page: PlanningPage) => void,
  end: AbortSignal,
): Promise<void> {
  let setup = await readSetup();
  let here: string | null = null;
  let stay = new AbortController();
  if (end.aborted) return;
  end.addEventListener('abort', () => stay.abort());

  const look = (url: string) => {
    const issue = pageIssueOf(url, setup.instances);
    const name = issue && nameOfIssue(issue);
    if (name === here) return;
    here = name;
    stay.abort();
    stay = new AbortController();
    if (issue !== null) void lookAt(issue, setup, stay.signal, onPlanningPage);
  };
  watchSetup((changed) => {
    setup = changed;
    look(location.href);
  }, end);
  watchLocation(look, end);
}

async function lookAt(
  issue: PageIssue,
  { planningIssues, planningLabels }: Setup,
  left: AbortSignal,
  onPlanningPage: (page: PlanningPage) => void,
): Promise<void> {
  const known = planningIssues.includes(nameOfIssue(issue));
  const seen = known || (await showsLabel(document, planningLabels, left));
  if (seen && !left.aborted) onPlanningPage({ issue, known, left });
}
