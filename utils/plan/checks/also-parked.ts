import type { RowCheck } from './check';

/** Planned, and still in the Parking Lot. */
export const alsoParked = {
  id: 'also-parked',
  severity: 'warning',
  fix: 'remove-from-parking-lot',
  on: ['not-an-issue', 'unreadable', 'open', 'done', 'closed'],
  holds: ({ parkedLine }) => (parkedLine === null ? null : { line: parkedLine }),
} as const satisfies RowCheck;
