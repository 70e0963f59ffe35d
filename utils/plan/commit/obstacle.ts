import type { CheckId } from '../checks';
import { isUnreadable } from '../facts';
import type { PlannedRow } from '../plan';
import type { ProjectTerms } from './commit-terms';

/** Why a row cannot be committed to. */
export interface Obstacle {
  readonly kind:
    | 'dropped'
    | 'no-reference'
    | 'not-an-issue'
    | 'duplicate'
    | 'unreadable'
    | 'closed'
    | 'not-allowed'
    | 'no-milestone';
  /** What the sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why a row cannot be committed to; null when it can. */
export function obstacleOf(
  { row, status, issue, findings }: PlannedRow,
  milestone: string | null,
  terms: ProjectTerms,
): Obstacle | null {
  const [projectPath = '', iid = 0] = row.ref ? [row.ref.projectPath, row.ref.iid] : [];
  const values = findings.find(({ check }) => obstacleChecks.has(check))?.values ?? {};
  if (status === 'done') return { kind: 'closed', values };
  if (status === 'text') return { kind: 'no-reference', values };
  if (status === 'unreadable') {
    const reason = issue !== null && isUnreadable(issue) ? issue.unreadable : 'failed';
    return { kind: 'unreadable', values: { reason } };
  }
  if (status !== 'open') return { kind: status, values };
  if (terms.plannable !== 'unknown' && !terms.plannable.includes(iid)) {
    return { kind: 'not-allowed', values: { project: projectPath } };
  }
  const current = issue !== null && !isUnreadable(issue) ? (issue.milestone?.title ?? null) : null;
  if (milestone !== null && current !== milestone && terms.milestone === false) {
    return { kind: 'no-milestone', values: { milestone, project: projectPath } };
  }
  return null;
}

const obstacleChecks: ReadonlySet<string> = new Set<CheckId>(['duplicate-row', 'not-an-issue']);
