import type { RowCheck } from './check';

/** An epic or a merge request: neither carries a weight or an assignee the plan could count. */
export const notAnIssue = {
  id: 'not-an-issue',
  severity: 'error',
  fix: 'plan-its-issues',
  on: ['not-an-issue'],
  holds: ({ row }) => ({ kind: row.key?.includes('!') ? 'merge_request' : 'epic' }),
} as const satisfies RowCheck;
