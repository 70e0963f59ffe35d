import type { Plan } from '@/utils/plan/plan';
import type { ReferenceContext } from '@/utils/plan/reference';
import { noThread, type PersonThread, type ThreadFacts } from '@/utils/plan/threads/thread-facts';
import { type Workload, workloadFingerprint, workloadsOf } from '@/utils/plan/threads/workload';
import { canBeMentioned, workloadText } from '@/utils/plan/threads/workload-text';
import type { ThreadsOrder } from '@/utils/protocol/thread-orders';
import { threadsStrings as strings } from '@/utils/strings/threads';
import { workloadWords } from '@/utils/strings/workload';

/** GitLab takes a million characters in a comment; nobody reads a tenth of that. */
const longestText = 100_000;

/** What can be posted for one person, and where their thread stands. */
export interface PersonPost {
  readonly workload: Workload;
  readonly ordered: ThreadsOrder['people'][number];
  readonly thread: PersonThread;
  readonly state: 'none' | 'current' | 'outdated';
  /** Why nothing can be posted, as a sentence; null when it can. */
  readonly barred: string | null;
  readonly mentioned: boolean;
}

/** What can be posted for everybody in a plan, in its order, by what is known of their threads. */
export function personPosts(
  plan: Plan,
  { people }: ThreadFacts,
  { username, ...context }: ReferenceContext & { readonly username: string | null },
): PersonPost[] {
  const milestone = plan.milestone?.title ?? null;
  return workloadsOf(plan).map((workload) => {
    const { person } = workload;
    const thread = people.find((one) => one.username === person.username) ?? noThread(person.username);
    const ordered = {
      username: person.username,
      fingerprint: workloadFingerprint(workload),
      text: workloadText({ workload, milestone, context }, workloadWords),
    };
    return {
      workload,
      ordered,
      thread,
      state: stateOf(thread, ordered),
      barred: barredBy(thread, ordered.text, username),
      mentioned: canBeMentioned(person.username),
    };
  });
}

/** By the plan on the screen, which may be newer than the one the threads were read with. */
function stateOf({ url, fingerprint }: PersonThread, ordered: PersonPost['ordered']): PersonPost['state'] {
  if (url === null) return 'none';
  return fingerprint === ordered.fingerprint ? 'current' : 'outdated';
}

function barredBy(
  { url, author, changed }: PersonThread,
  text: string,
  username: string | null,
): string | null {
  if (text.length > longestText) return strings.tooLong;
  if (url === null) return null;
  if (author !== null && author.toLowerCase() !== username?.toLowerCase()) return strings.byOther(author);
  return changed ? strings.byHand : null;
}
