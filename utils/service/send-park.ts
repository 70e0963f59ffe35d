import type { FailureKind } from '@/utils/protocol/failure';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { failureOf, ServiceFailure } from './failures';
import { openInstance } from './instance';
import { ringForNextReplay } from './next-replay';
import { type Parked, parkRow } from './park-row';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/** GitLab or the plan said no: sending the same again would not help. */
const final: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'bad-reference',
  'edit-refused',
  'not-a-planning-issue',
  'forbidden',
  'not-found-or-hidden',
]);

/**
 * One attempt at a journalled command, as the only writer of its planning issue; the journal knows how it ended.
 * Null when there is nothing left to do: it was done or discarded meanwhile. Rejects as the attempt fails.
 */
export function sendPark(service: Service, { command, issue }: JournalEntry): Promise<Parked | null> {
  return service.locks.exclusive(`write ${issueKey(issue)}`, async () => {
    const entry = await service.journal.read(command);
    return entry === null || entry.state === 'done' ? null : attempt(service, entry);
  });
}

async function attempt(service: Service, entry: JournalEntry): Promise<Parked> {
  let current = entry;
  const record = async (change: Partial<JournalEntry>) => {
    current = { ...current, ...change };
    await service.journal.keep(current.command, current);
  };
  const ended = () => ({ triedAt: service.clock.now(), attempts: entry.attempts + 1 });

  try {
    const parked = await park(service, entry, () => record({ sent: true }));
    const { outcome, reference } = parked;
    await record({ ...ended(), state: 'done', failure: null, result: { outcome, reference } });
    return parked;
  } catch (error) {
    const failure = failureOf(error);
    await record({ ...ended(), state: final.has(failure.kind) ? 'refused' : 'waiting', failure });
    if (current.state === 'waiting') await ringForNextReplay(service);
    throw error;
  }
}

async function park(service: Service, entry: JournalEntry, onSend: () => Promise<void>): Promise<Parked> {
  const profile = await teamProfile(service);
  const { gateway, access, username } = await openInstance(service, entry.issue.origin);
  if (username === null) throw new ServiceFailure('no-token');
  if (access !== 'write') throw new ServiceFailure('scope-too-small');
  return parkRow(entry, { gateway, profile, username, clock: service.clock, onSend });
}
