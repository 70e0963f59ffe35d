import type { IssueCheck } from './check';

/** The issue is in another milestone. Compared by title: the same milestone has other ids in other groups. */
export const milestoneOther = {
  id: 'milestone-other',
  severity: 'error',
  fix: 'set-milestone',
  on: ['open', 'done'],
  holds: ({ issue, milestone }) => {
    if (milestone === null || issue.milestone === null) return null;
    const actual = issue.milestone.title;
    return actual === milestone.title ? null : { actual, milestone: milestone.title };
  },
} as const satisfies IssueCheck;
