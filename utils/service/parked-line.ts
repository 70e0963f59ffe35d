import { parsePlan } from '@/utils/plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueNamed, keyIn } from './reference';

/** The line that a done command parked, wherever in the plan it stands now; null when it is not there. */
export function parkedLine(
  description: string,
  { issue, reference, result }: JournalEntry,
  profile: TeamProfile,
): string | null {
  const key = keyIn(issue, issueNamed(result?.reference ?? reference, issue));
  const { work, parkingLot } = parsePlan(description, { profile, context: issue });
  const row = [...(parkingLot?.rows ?? []), ...(work?.rows ?? [])].find((candidate) => candidate.key === key);
  return row ? (description.split('\n')[row.line - 1] ?? null) : null;
}
