import type { RowCheck } from './check';

/** A row of work in which no reference can be read. */
export const referenceMissing = {
  id: 'reference-missing',
  severity: 'error',
  fix: 'name-an-issue',
  on: ['no-reference'],
  holds: () => ({}),
} as const satisfies RowCheck;
