import { sameIssue } from '@/utils/page/address';
import { reservePlaces, taken } from '@/utils/page/reserve-places';
import { nameOfIssue, readSetup } from '@/utils/page/setup';
import { send } from '@/utils/protocol/ask';
import { issueAlone } from './issue-alone';
import { standStill } from './stand-still';

/**
 * Keeps the places of the panels in the page of a known planning issue, and fills them with a still where the panels would
 * show the same; else the background brings the panels. Resolves whether the plan is shown now: not in the page of
 * another issue, nor when GitLab says that it is none, nor without an answer.
 */
export async function showKnownPlan(): Promise<boolean> {
  const { instances, planningIssues, heights } = await readSetup();
  const issue = issueAlone(location.href, instances);
  if (issue === null || !planningIssues.includes(nameOfIssue(issue))) return false;

  const waiting = new AbortController();
  reservePlaces(heights, waiting.signal);
  const reply = await send({ type: 'known-page-seen', issue });
  const still = reply?.ok ? reply.value.still : null;
  const isHere = sameIssue(issue, issueAlone(location.href, instances));
  if (still && isHere) standStill(still);
  const shown = reply?.ok === true && reply.value.shown && (still === null || isHere);
  waiting.abort(shown && taken);
  return shown;
}
