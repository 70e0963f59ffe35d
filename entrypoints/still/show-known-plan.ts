import { drawerEnd, issueIn } from '@/utils/page/issue-in';
import { reservePlaces } from '@/utils/page/reserve-places';
import { readSetup } from '@/utils/page/setup';
import { send } from '@/utils/protocol/ask';
import { standStill } from './stand-still';

/** Milliseconds after which the background is taken to be asleep. */
const soon = 20;

/**
 * Shows the plan of the page's planning issue as a still where the panels would show the same; else the background brings
 * the panels. While that takes long, it keeps the places of the panels: not before, as whatever of the browser is touched
 * first in a page costs more than all the work with it. Resolves whether the plan is shown now: not where a drawer may
 * stand over the page, as only panels know their way about there; not in the page of another issue; nor when GitLab says
 * that it is none. Nor without an answer: then the places stay, for whoever asks again.
 */
export async function showKnownPlan(): Promise<boolean> {
  const issue = issueIn(document.URL);
  if (!issue || issue.endsWith(drawerEnd)) return false;
  const isHere = () => issueIn(document.URL) === issue;
  const waiting = new AbortController();
  setTimeout(() => waiting.signal.aborted || void keepPlaces(isHere, waiting), soon);
  const reply = await send({ type: 'known-page-seen' });
  const { shown, still } = reply?.ok ? reply.value : { shown: false, still: null };
  if (still && isHere()) standStill(still, isHere);
  waiting.abort(shown || !reply?.ok);
  return shown && (still === null || isHere());
}

/** Until `waiting` aborts, or the page goes on. */
async function keepPlaces(isHere: () => boolean, waiting: AbortController): Promise<void> {
  const { signal } = waiting;
  const heights = await readSetup();
  if (signal.aborted || !isHere()) return;
  navigation.addEventListener('currententrychange', () => isHere() || waiting.abort(), { signal });
  reservePlaces(heights, signal);
}
