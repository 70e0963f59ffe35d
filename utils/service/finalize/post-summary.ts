import type { DiscussionFacts } from '@/utils/plan/conversation-facts';
import { finalizeVerdict } from '@/utils/plan/finalizing/finalize-verdict';
import { type FrozenPlan, freezePlan } from '@/utils/plan/finalizing/frozen-plan';
import { readFrozen } from '@/utils/plan/finalizing/read-frozen';
import { summaryNote } from '@/utils/plan/finalizing/summary-note';
import { noteUrl } from '@/utils/plan/threads/thread-facts';
import type { FinalizeOrder } from '@/utils/protocol/finalize-order';
import { summaryWords } from '@/utils/strings/summary-note';
import { withoutTwinComments } from '../conversation/without-twin-comments';
import { ServiceFailure } from '../failures';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { keptSource } from '../plan-read';
import { readPlan } from '../read-plan';
import { isSameUser } from '../same-user';

/**
 * Posts the plan as it is finalized: as it stands in GitLab now, whatever was shown before. A plan that was frozen just
 * so needs no other note, and neither does a closed one that has any. Fails with 'needs-reason' when something speaks
 * against finalizing and nobody said why it is done all the same.
 */
export async function postSummary(
  { service, gateway, issue, username }: JobContext,
  { reason }: FinalizeOrder,
): Promise<ItemResult> {
  const [view, discussions] = await Promise.all([
    readPlan(service, { issue, fresh: true }),
    gateway.discussions(issue.projectPath, issue.iid),
  ]);
  if (view.failure !== null) throw new ServiceFailure(view.failure.kind, view.failure.values);
  const keepers = [...((await keptSource(service, issue))?.planningIssue.keepers ?? []), username];
  const posted = summaryAmong(discussions, keepers);
  if (posted && (view.state === 'closed' || isSame(posted.frozen, freezePlan(view.plan)))) {
    return { outcome: 'already', values: { url: noteUrl(posted, view.webUrl) } };
  }
  const { clock } = service;
  const verdict = finalizeVerdict({
    plan: view.plan,
    openThreads: openThreadsAmong(discussions),
    now: clock.now(),
    timeZone: clock.timeZone(),
  });
  if (verdict.state !== 'clear' && reason.trim() === '') throw new ServiceFailure('needs-reason');
  const text = summaryNote({ plan: view.plan, verdict, reason, context: view.issue }, summaryWords);
  const note = await gateway.createNote(issue.projectPath, issue.iid, text);
  if (readFrozen(note.body) === null) throw new ServiceFailure('not-saved');
  const before = discussions.flatMap(({ notes }) => notes.map(({ id }) => id));
  const alone = await withoutTwinComments(gateway, issue, note, before);
  return { outcome: 'done', values: { url: noteUrl(alone, view.webUrl) } };
}

/** A frozen plan, and the note that holds it. */
interface Posted {
  readonly id: number;
  readonly frozen: FrozenPlan;
}

/**
 * The latest summary note among what people said about an issue; null when there is none. Anybody who may comment can
 * write one: only those of its keepers count.
 */
export function summaryAmong(
  discussions: readonly DiscussionFacts[],
  keepers: readonly string[],
): Posted | null {
  const posted = discussions
    .flatMap(({ notes }) => notes)
    .filter(({ author }) => keepers.some((keeper) => isSameUser(author, keeper)))
    .toSorted((one, other) => other.at.localeCompare(one.at) || other.id - one.id);
  for (const { id, body } of posted) {
    const frozen = readFrozen(body);
    if (frozen !== null) return { id, frozen };
  }
  return null;
}

/** How many threads are not resolved. */
export function openThreadsAmong(discussions: readonly DiscussionFacts[]): number {
  return discussions.filter(({ resolved }) => resolved === false).length;
}

function isSame(one: FrozenPlan, other: FrozenPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
