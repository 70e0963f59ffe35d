import type { IssueCheck } from './check';

/** The issue is in no milestone. */
export const milestoneMissing = {
  id: 'milestone-missing',
  severity: 'error',
  fix: 'set-milestone',
  on: ['open', 'done'],
  holds: ({ issue, milestone }) =>
    milestone !== null && issue.milestone === null ? { milestone: milestone.title } : null,
} as const satisfies IssueCheck;
