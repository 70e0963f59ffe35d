import type { JournalEntry } from '@/utils/storage/journal';
import { ringForNextReplay } from './next-replay';
import type { Service } from './ports';
import { isDue } from './replay-times';
import { sendOrder } from './send-order';

const week = 7 * 24 * 60 * 60_000;

/**
 * Sends what the journal still holds, oldest first: what is due by now, or all that waits. How each ends is in the
 * journal, from where the plan's view tells it.
 */
export async function replayJournal(service: Service, which: 'due' | 'all'): Promise<void> {
  const now = service.clock.now();
  const waiting = (await service.journal.all())
    .filter((entry) => entry.state === 'waiting' && (which === 'all' || isDue(entry, now)))
    .sort((one, other) => one.acceptedAt.localeCompare(other.acceptedAt));
  for (const entry of waiting) await Promise.allSettled([sendOrder(service, entry)]);
  await ringForNextReplay(service);
}

/** Forgets results of more than a week ago; nobody repeats those commands any more. */
export async function pruneJournal({ journal, clock }: Service): Promise<void> {
  const oldest = Date.parse(clock.now()) - week;
  const isOld = ({ state, triedAt }: JournalEntry) => state === 'done' && Date.parse(triedAt ?? '') < oldest;
  const old = (await journal.all()).filter(isOld);
  await Promise.all(old.map(({ command }) => journal.drop(command)));
}
