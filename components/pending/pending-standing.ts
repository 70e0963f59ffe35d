import type { PendingPark } from '@/utils/protocol/answers/pending';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings } from '@/utils/strings/panel';

/** Where something stands that is not in GitLab; `missing` says that it was there and is gone. */
export function pendingStanding(
  { state, failure }: Pick<PendingPark, 'state' | 'failure'>,
  missing: string,
): string {
  if (state === 'missing') return missing;
  if (failure === null) return panelStrings.park.waiting;
  if (state === 'refused') return failureSentence(failure);
  return failureSentence({ ...failure, values: { ...failure.values, kept: 1 } });
}
