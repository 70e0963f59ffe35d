import type { Failure } from '@/utils/protocol/failure';
import type { ParkResult, PlanView } from '@/utils/protocol/messages';

/** What of a result the popup says. */
export interface Parked extends Pick<ParkResult, 'outcome' | 'reference'> {
  readonly plan: Pick<PlanView, 'issue' | 'title' | 'webUrl'>;
}

/** How far parking the issue in front of the user has come. */
export type Parking =
  | { readonly state: 'writing' }
  | { readonly state: 'sending' }
  | { readonly state: 'done'; readonly result: Parked }
  | { readonly state: 'failed'; readonly failure: Failure };

/** True when the row was written just now. */
export function isSaved({ outcome }: Parked): boolean {
  return outcome === 'saved' || outcome === 'saved-beside';
}
