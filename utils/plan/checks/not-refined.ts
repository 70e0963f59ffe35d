import { firstOf, scopeOf } from '../building/labels';
import type { IssueCheck } from './check';

/** None of the profile's refined labels is set; `label` is the state the issue is in instead, '' without one. */
export const notRefined: IssueCheck = {
  id: 'not-refined',
  severity: 'error',
  fix: 'refine',
  on: ['open'],
  holds: ({ issue, profile }) => {
    const { labels: refined } = profile.refined;
    const [wanted] = refined;
    if (wanted === undefined || firstOf(issue.labels, refined) !== null) return null;
    return { label: stateLabel(issue.labels, refined), wanted };
  },
};

function stateLabel(labels: readonly string[], refined: readonly string[]): string {
  const scopes = new Set(refined.map(scopeOf).filter((scope) => scope !== null));
  return labels.find((label) => scopes.has(scopeOf(label) ?? '')) ?? '';
}
