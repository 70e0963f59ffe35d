import { drawerIssueOf, pageIssueOf } from './address';
import { watchLocation } from './location';
import type { PanelHeights } from './panel-heights';
import { whenLabelShows } from './planning-label';
import { nameOfIssue, readSetup, type Setup, watchSetup } from './setup';
import type { ShownIssue } from './shown-issue';

/** A page, or a drawer over it, of an issue that is taken for a planning issue. */
interface PlanningPage extends ShownIssue {
  /** GitLab confirmed it before; else its page shows a planning label. */
  readonly known: boolean;
  /** How high the panels were when they were last seen. */
  readonly heights: PanelHeights;
  /** Aborts when the page or the drawer goes on to another issue, or when its instance is removed. */
  readonly left: AbortSignal;
}

type OnPlanningPage = (page: PlanningPage) => void;

/**
 * Calls `onPlanningPage` whenever the page's own issue, or the one in the drawer over it, is or becomes one that is
 * known to be a planning issue or shows a planning label, on an instance that is set up, until `end` aborts. Resolves
 * once it watches.
 */
export async function watchPlanningPages(onPlanningPage: OnPlanningPage, end: AbortSignal): Promise<void> {
  let setup = await readSetup();

  const lookAs = (issueOf: typeof pageIssueOf, inDrawer: boolean) => {
    let here: string | null = null;
    let stay = new AbortController();
    return (url: string) => {
      const issue = issueOf(url, setup.instances);
      const name = issue && nameOfIssue(issue);
      if (name === here) return;
      here = name;
      stay.abort();
      stay = new AbortController();
      if (issue) lookAt({ issue, inDrawer }, setup, AbortSignal.any([end, stay.signal]), onPlanningPage);
    };
  };
  const lookAtPage = lookAs(pageIssueOf, false);
  const lookInDrawer = lookAs(drawerIssueOf, true);
  const look = (url: string) => {
    if (end.aborted) return;
    lookAtPage(url);
    lookInDrawer(url);
  };
  watchSetup((changed) => {
    setup = changed;
    look(location.href);
  }, end);
  watchLocation(look, end);
}

function lookAt(
  { issue, inDrawer }: ShownIssue,
  setup: Setup,
  left: AbortSignal,
  onPlanningPage: OnPlanningPage,
): void {
  const known = setup.planningIssues.includes(nameOfIssue(issue));
  const seen = () => onPlanningPage({ issue, inDrawer, known, heights: setup, left });
  if (known) seen();
  else whenLabelShows(setup.planningLabels, inDrawer, left, seen);
}
