import { firstOf, scopeOf } from '../building/labels';
import type { IssueCheck } from './check';

/**
 * None of the profile's refined labels is set; `label` is the state the issue is in instead, '' without one. Silent
 * when that state is one of the profile's blocking labels: the team's conventions count `workflow::blocked` among the
 * later states of refined work that deserve a warning, which the check `blocked` gives.
 */
export const notRefined = {
  id: 'not-refined',
  severity: 'error',
  fix: 'refine',
  on: ['open'],
  holds: ({ issue, profile }) => {
    const { labels: refined } = profile.refined;
    const [wanted] = refined;
    if (wanted === undefined || firstOf(issue.labels, refined) !== null) return null;
    const label = stateLabel(issue.labels, refined);
    return firstOf([label], profile.refined.blocking) === null ? { label, wanted } : null;
  },
} as const satisfies IssueCheck;

function stateLabel(labels: readonly string[], refined: readonly string[]): string {
  const scopes = refined.map(scopeOf).filter((scope) => scope !== null);
  return labels.find((label) => firstOf([scopeOf(label) ?? ''], scopes) !== null) ?? '';
}
