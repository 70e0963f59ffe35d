import type { RowCheck } from './check';

/** An earlier row of the section names the same issue; that one counts. */
export const duplicateRow = {
  id: 'duplicate-row',
  severity: 'error',
  fix: 'remove-row',
  on: ['duplicate'],
  holds: ({ firstLine }) => (firstLine === null ? null : { line: firstLine }),
} as const satisfies RowCheck;
