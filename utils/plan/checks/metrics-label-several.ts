import { valuesOfScope } from '../building/labels';
import type { IssueCheck } from './check';

/** More than one label of the metrics scope, which GitLab allows where scoped labels are not licensed. */
export const metricsLabelSeveral = {
  id: 'metrics-label-several',
  severity: 'error',
  fix: 'keep-one-metrics-label',
  on: ['open', 'done'],
  holds: ({ issue, profile }) => {
    const { scope } = profile.metricsLabel;
    const values = valuesOfScope(issue.labels, scope);
    return values.length > 1 ? { scope, labels: values.join(', ') } : null;
  },
} as const satisfies IssueCheck;
