import type { Failure } from '@/utils/protocol/failure';
import type { ParkResult } from '@/utils/protocol/messages';

/** How far parking the issue in front of the user has come. */
export type Parking =
  | { readonly state: 'writing' }
  | { readonly state: 'sending' }
  | { readonly state: 'done'; readonly result: ParkResult }
  | { readonly state: 'failed'; readonly failure: Failure };

/** True when the row was written just now. */
export function isSaved({ outcome }: ParkResult): boolean {
  return outcome === 'saved' || outcome === 'saved-beside';
}
