import { valuesOfScope } from '../building/labels';
import type { IssueCheck } from './check';

/** No label of the metrics scope. */
export const metricsLabelMissing = {
  id: 'metrics-label-missing',
  severity: 'error',
  fix: 'set-metrics-label',
  on: ['open', 'done'],
  holds: ({ issue, profile }) => {
    const { scope } = profile.metricsLabel;
    return valuesOfScope(issue.labels, scope).length === 0 ? { scope } : null;
  },
} as const satisfies IssueCheck;
