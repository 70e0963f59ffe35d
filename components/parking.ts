import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { ParkResult } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';

/** What of a result the popup says. */
export interface Parked extends Pick<ParkResult, 'outcome' | 'reference' | 'remarks'> {
  readonly plan: Pick<PlanView, 'issue' | 'title' | 'webUrl'>;
}

/** How far parking the issue in front of the user has come. */
export type Parking =
  | { readonly state: 'writing' }
  | { readonly state: 'sending' }
  | { readonly state: 'done'; readonly result: Parked }
  | { readonly state: 'failed'; readonly failure: Failure };

/** True when the row was written just now. */
export function isSaved({ outcome }: Pick<Parked, 'outcome'>): boolean {
  return outcome === 'saved' || outcome === 'saved-beside' || outcome === 'merged';
}

/** How sure it is: 'success' when all is well, 'warning' when there is something to look at, 'info' when nothing was written. */
export function toneOf(parked: Parked): 'success' | 'warning' | 'info' {
  if (!isSaved(parked)) return 'info';
  const { remarks } = parked;
  const isDoubtful =
    remarks && (remarks.unchecked !== null || remarks.collided.length > 0 || remarks.altered);
  return isDoubtful ? 'warning' : 'success';
}

/** The outcome to put into words: that both changes are there is said only where it was checked. */
export function spokenOutcome({ outcome, remarks }: Parked): Parked['outcome'] {
  return outcome === 'saved-beside' && remarks?.unchecked ? 'saved' : outcome;
}
