import type { Failure, FailureKind } from '@/utils/protocol/failure';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { failureOf, ServiceFailure } from './failures';
import { makeOrder } from './make-order';
import { ringForNextReplay } from './next-replay';
import { openInstance } from './open-instance';
import { type Made, withEarlier } from './order';
import type { Service } from './ports';
import { isSameUser } from './same-user';
import { forgetSentDraft } from './sent-draft';
import { teamProfile } from './team-profile';
import { digestOf } from './writing/digest';
import type { SentWrite } from './writing/sent-write';

/** GitLab or the plan said no: sending the same again would not help. */
const final: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'bad-reference',
  'edit-refused',
  'not-a-planning-issue',
  'no-retrospective',
  'forbidden',
  'not-found-or-hidden',
]);

/** Nothing was to be written. */
const stoodAlready: ReadonlySet<Made['result']['outcome']> = new Set<Made['result']['outcome']>([
  'already-parked',
  'already-planned',
  'unchanged',
  'already',
]);

/** More than one attempt writes. */
const mostWritesKept = 12;

/**
 * One attempt at a journalled command, as the only writer of its planning issue; the journal knows how it ended.
 * Null when there is nothing left to do: it was done or discarded meanwhile. Rejects as the attempt fails.
 */
export function sendOrder(service: Service, { command, issue }: JournalEntry): Promise<Made | null> {
  return service.locks.exclusive(`write ${issueKey(issue)}`, async () => {
    const entry = await service.journal.read(command);
    return entry === null || entry.state === 'done' ? null : attempt(service, entry);
  });
}

async function attempt(service: Service, entry: JournalEntry): Promise<Made> {
  let current = entry;
  const isDiscarded = async () => (await service.journal.read(entry.command)) === null;
  const record = async (change: Partial<JournalEntry>) => {
    const kept = (await service.journal.read(entry.command)) ?? current;
    // A newer command said all of it anew meanwhile.
    if (kept.state === 'done') return true;
    current = { ...kept, ...change };
    return service.journal.keep(current.command, current);
  };
  const onSend = async (write: SentWrite) => {
    if (await isDiscarded()) throw new ServiceFailure('not-saved', { reason: 'discarded' });
    // Nobody could tell after a crash that this write was ours.
    const kept = await record({ writes: [...current.writes, write].slice(-mostWritesKept) });
    if (!kept) throw new ServiceFailure('not-saved', { reason: 'storage-full' });
  };
  const ended = () => ({ triedAt: service.clock.now(), attempts: entry.attempts + 1 });

  try {
    const made = await make(service, entry, onSend);
    await record({ ...ended(), state: 'done', failure: null, ...endOf(entry, made) });
    if (!stoodAlready.has(made.result.outcome)) await forgetSentDraft(service, entry);
    return made;
  } catch (error) {
    if (await isDiscarded()) throw error;
    const failure = failureOf(error);
    await record({ ...ended(), state: stateAfter(failure), failure });
    if (current.state === 'waiting') await ringForNextReplay(service);
    throw error;
  }
}

/** What was written and dropped before, and is back by somebody else's save, is still what this command put there. */
function endOf({ result }: JournalEntry, made: Made): Pick<JournalEntry, 'result'> & Partial<JournalEntry> {
  if (result === null) return { result: made.result };
  const both = withEarlier(made.result, result.remarks);
  if (!stoodAlready.has(both.outcome)) return { result: both };
  const text = digestOf(made.planningIssue.description);
  return {
    result: { ...both, outcome: 'saved' },
    writes: [{ lockVersion: null, read: text, sent: text }],
  };
}

/** A change that GitLab did not take for a stated reason would not be taken again. */
function stateAfter({ kind, values }: Failure): JournalEntry['state'] {
  if (kind === 'row-gone') return 'missing';
  const isRefused =
    kind === 'not-saved' && Object.keys(values).length > 0 && values.reason !== 'storage-full';
  return final.has(kind) || isRefused ? 'refused' : 'waiting';
}

async function make(
  service: Service,
  entry: JournalEntry,
  onSend: (write: SentWrite) => Promise<void>,
): Promise<Made> {
  const profile = await teamProfile(service);
  const { gateway, access, username } = await openInstance(service, entry.issue.origin);
  if (username === null) throw new ServiceFailure('no-token');
  if (access !== 'write') throw new ServiceFailure('scope-too-small');
  if (!isSameUser(entry.username, username)) {
    throw new ServiceFailure('wrong-user', { other: entry.username, token: username });
  }
  if (await service.isBeingEdited(entry.issue)) throw new ServiceFailure('being-edited');
  return makeOrder(entry, { gateway, profile, username, clock: service.clock, onSend });
}
