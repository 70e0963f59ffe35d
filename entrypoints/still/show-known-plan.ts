import { isPageOf, issueIn } from '@/utils/page/issue-in';
import { reservePlaces } from '@/utils/page/reserve-places';
import { readSetup } from '@/utils/page/setup';
import { send } from '@/utils/protocol/ask';
import { standStill } from './stand-still';

/** Milliseconds after which the background is taken to be asleep. */
const soon = 60;

/**
 * Shows the plan of the page's planning issue as a still where the panels would show the same; else the background brings
 * the panels. Where the background takes long, the panels' places are kept meanwhile, and the page is watched: not before,
 * as whatever of the browser is touched first in a page costs more than all the work with it.
 *
 * Resolves whether the plan is shown now. It is not where a drawer may stand over the page, as only panels know their way
 * about there; where the page goes on to another issue first; where GitLab says that the issue is no planning issue; and
 * where the background does not answer: then the places stay, for whoever asks again.
 */
export async function showKnownPlan(): Promise<boolean> {
  const opened = document.URL;
  // A drawer may stand over it.
  if (opened.includes('show=')) return false;
  const isHere = () => document.URL === opened || ownIssue() === issueIn(opened);
  const waiting = new AbortController();
  const { signal } = waiting;
  const goneOn = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  setTimeout(() => signal.aborted || void keepPlaces(opened, isHere, waiting), soon);
  const reply = await Promise.race([send({ type: 'known-page-seen' }), goneOn]);
  if (signal.aborted) return false;
  const { shown, still } = reply?.ok ? reply.value : { shown: false, still: null };
  const stands = still !== null && isPageOf(still.issue, opened) && isHere();
  try {
    if (stands) standStill(still, isHere);
  } finally {
    waiting.abort(shown || !reply?.ok);
  }
  return shown && (still === null || stands);
}

/** Keeps the places on a known planning issue's page until `waiting` aborts, which it does when the page goes on. */
async function keepPlaces(opened: string, isHere: () => boolean, waiting: AbortController): Promise<void> {
  const { signal } = waiting;
  const look = () => isHere() || waiting.abort();
  navigation.addEventListener('currententrychange', look, { signal });
  look();
  const [setup, issue] = [await readSetup(), issueIn(opened)];
  const isKnown = setup.planningIssues.some((name) => issueIn(name.replace('#', '/-/issues/')) === issue);
  if (isKnown && !signal.aborted) reservePlaces(setup, signal);
}

/** The page's own issue, whatever a drawer over it shows. */
function ownIssue(): string | undefined {
  return issueIn(location.origin + location.pathname);
}
