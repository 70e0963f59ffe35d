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
  const record = new AttemptRecord(service, entry);
  const ended = () => ({ triedAt: service.clock.now(), attempts: entry.attempts + 1 });
  try {
    const made = await make(service, entry, (write) => record.noteWrite(write));
    await record.note({ ...ended(), state: 'done', failure: null, ...endOf(entry, made) });
    if (!stoodAlready.has(made.result.outcome)) await forgetSentDraft(service, entry);
    return made;
  } catch (error) {
    if (await record.isDiscarded()) throw error;
    const failure = failureOf(error);
    await record.note({ ...ended(), state: stateAfter(failure), failure });
    if (record.state === 'waiting') await ringForNextReplay(service);
    throw error;
  }
}

/** What the journal knows of an attempt, kept after every step of it. */
class AttemptRecord {
  readonly #journal: Service['journal'];
  #entry: JournalEntry;

  constructor({ journal }: Service, entry: JournalEntry) {
    this.#journal = journal;
    this.#entry = entry;
  }

  get state(): JournalEntry['state'] {
    return this.#entry.state;
  }

  async isDiscarded(): Promise<boolean> {
    return (await this.#journal.read(this.#entry.command)) === null;
  }

  /** False when the browser has no room left. */
  async note(change: Partial<JournalEntry>): Promise<boolean> {
    const kept = (await this.#journal.read(this.#entry.command)) ?? this.#entry;
    // A newer command said all of it anew meanwhile.
    if (kept.state === 'done') return true;
    this.#entry = { ...kept, ...change };
    return this.#journal.keep(kept.command, this.#entry);
  }

  /** Fails with 'not-saved' where the write must not leave: the command was discarded, or the write cannot be noted. */
  async noteWrite(write: SentWrite): Promise<void> {
    if (await this.isDiscarded()) throw new ServiceFailure('not-saved', { reason: 'discarded' });
    // Nobody could tell after a crash that this write was ours.
    const writes = [...this.#entry.writes, write].slice(-mostWritesKept);
    if (!(await this.note({ writes }))) throw new ServiceFailure('not-saved', { reason: 'storage-full' });
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
