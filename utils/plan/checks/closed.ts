import type { RowCheck } from './check';

/** Closed before the milestone started, so there is nothing left to commit to. Later, a closed issue is done. */
export const closed = {
  id: 'closed',
  severity: 'error',
  fix: 'drop-or-reopen',
  on: ['closed'],
  holds: () => ({}),
} as const satisfies RowCheck;
