import type { JournalEntry } from '@/utils/storage/journal';

const minute = 60_000;
const longest = 60 * minute;

/** Instant of a waiting command's next attempt: 1, 2, 4, … minutes after the last one, at most an hour, or when GitLab said. */
export function nextAttempt({ triedAt, acceptedAt, attempts, failure }: JournalEntry): string {
  if (triedAt === null) return acceptedAt;
  const wait = Math.min(longest, minute * 2 ** Math.max(0, attempts - 1));
  const until = Date.parse(String(failure?.values.until));
  const next = Date.parse(triedAt) + wait;
  return new Date(Number.isNaN(until) ? next : Math.max(until, next)).toISOString();
}

/** Whether a waiting command is to be sent now; one tried in the future was tried while the clock was wrong. */
export function isDue(entry: JournalEntry, now: string): boolean {
  return nextAttempt(entry) <= now || (entry.triedAt ?? '') > now;
}
