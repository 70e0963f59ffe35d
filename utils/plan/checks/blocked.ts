import { firstOf } from '../building/labels';
import type { IssueCheck } from './check';

/** The issue has one of the profile's blocking labels. */
export const blocked = {
  id: 'blocked',
  severity: 'warning',
  fix: 'unblock',
  on: ['open'],
  holds: ({ issue, profile }) => {
    const label = firstOf(issue.labels, profile.refined.blocking);
    return label === null ? null : { label };
  },
} as const satisfies IssueCheck;
