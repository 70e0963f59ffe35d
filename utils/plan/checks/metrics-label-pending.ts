import { isSameLabel, valuesOfScope } from '../building/labels';
import type { IssueCheck } from './check';

/** The one metrics label is the placeholder: legal, but the kind of work is still open. */
export const metricsLabelPending = {
  id: 'metrics-label-pending',
  severity: 'warning',
  fix: 'replace-metrics-placeholder',
  on: ['open', 'done'],
  holds: ({ issue, profile }) => {
    const { scope, placeholder } = profile.metricsLabel;
    const [value, ...others] = valuesOfScope(issue.labels, scope);
    const pending = value !== undefined && others.length === 0 && isSameLabel(value, placeholder);
    return pending ? { label: `${scope}::${value}`, scope } : null;
  },
} as const satisfies IssueCheck;
