import type { IssueCheck } from './check';

/** The issue was read, but the instance tells no weights (Free and CE have none). */
export const weightUnknown = {
  id: 'weight-unknown',
  severity: 'warning',
  fix: 'weigh-by-label',
  on: ['open', 'done'],
  holds: ({ weight }) => (weight === 'unknown' ? {} : null),
} as const satisfies IssueCheck;
