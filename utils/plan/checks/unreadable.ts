import { isUnreadable } from '../facts';
import type { RowCheck } from './check';

/** GitLab did not answer with the issue, so nothing is known of it. */
export const unreadable = {
  id: 'unreadable',
  severity: 'error',
  fix: 'make-readable',
  on: ['unreadable'],
  holds: ({ issue }) => (issue !== null && isUnreadable(issue) ? { reason: issue.unreadable } : null),
} as const satisfies RowCheck;
