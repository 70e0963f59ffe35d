import type { IssueCheck } from './check';

/** Heavier than the profile's largest weight. */
export const tooLarge = {
  id: 'too-large',
  severity: 'error',
  fix: 'break-down',
  on: ['open'],
  holds: ({ weight, profile }) => {
    const largest = profile.refined.largestWeight;
    return typeof weight === 'number' && weight > largest ? { weight, largest } : null;
  },
} as const satisfies IssueCheck;
