import type { IssueCheck } from './check';

/** The issue has no weight; `scope` is the weight label's, '' when weights are GitLab's own field. */
export const noWeight = {
  id: 'no-weight',
  severity: 'error',
  fix: 'set-weight',
  on: ['open', 'done'],
  holds: ({ weight, profile }) => {
    const rule = profile.refined.weight;
    return weight === null ? { scope: rule.from === 'label' ? rule.scope : '' } : null;
  },
} as const satisfies IssueCheck;
