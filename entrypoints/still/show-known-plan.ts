import { sameIssue } from '@/utils/page/address';
import { reservePlaces } from '@/utils/page/reserve-places';
import { nameOfIssue, readSetup } from '@/utils/page/setup';
import { send } from '@/utils/protocol/ask';
import { issueAlone } from './issue-alone';
import { standStill } from './stand-still';

/**
 * Keeps the places of the panels in the page of a known planning issue, and fills them with a still where the panels would
 * show the same; else the background brings the panels. Resolves whether the plan is shown now: not in the page of
 * another issue, nor when GitLab says that it is none. Nor without an answer: then the places stay, for whoever asks again.
 */
export async function showKnownPlan(): Promise<boolean> {
  const setup = await readSetup();
  const { instances, planningIssues } = setup;
  const issue = issueAlone(location.href, instances);
  if (issue === null || !planningIssues.includes(nameOfIssue(issue))) return false;

  const isHere = () => sameIssue(issue, issueAlone(location.href, instances));
  const waiting = new AbortController();
  const { signal } = waiting;
  navigation.addEventListener('currententrychange', () => isHere() || waiting.abort(), { signal });
  reservePlaces(setup, signal);
  const reply = await send({ type: 'known-page-seen', issue });
  const { shown, still } = reply?.ok ? reply.value : { shown: false, still: null };
  if (still && isHere()) standStill(still);
  waiting.abort(shown || !reply?.ok);
  return shown && (still === null || isHere());
}
