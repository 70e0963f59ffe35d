import type { PersonCheck } from './check';

/** More committed weight than stated capacity. */
export const overCapacity = {
  id: 'over-capacity',
  severity: 'warning',
  fix: 'lighten-load',
  holds: ({ committed, capacity }) =>
    capacity !== null && committed > capacity ? { committed, capacity } : null,
} as const satisfies PersonCheck;
