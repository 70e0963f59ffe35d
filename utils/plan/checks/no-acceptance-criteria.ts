import type { IssueCheck } from './check';

/** Acceptance criteria are task items, and the description has none. */
export const noAcceptanceCriteria = {
  id: 'no-acceptance-criteria',
  severity: 'warning',
  fix: 'write-acceptance-criteria',
  on: ['open'],
  holds: ({ issue }) => (issue.taskCount === 0 ? {} : null),
} as const satisfies IssueCheck;
