import type { PersonCheck } from './check';

/** Somebody carries a row and has not said how much they can take on. */
export const capacityNotStated = {
  id: 'capacity-not-stated',
  severity: 'info',
  fix: 'state-capacity',
  holds: ({ capacity, rows }) => (capacity === null && rows > 0 ? {} : null),
} as const satisfies PersonCheck;
