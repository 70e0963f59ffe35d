import { type IssueFacts, isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';

/** The row of a plan by its key, Milestone Work's before the Parking Lot's; null when there is none any more. */
export function rowInView({ plan }: PlanView, key: RowKey | null): PlannedRow | null {
  const rows: readonly PlannedRow[] = [...plan.rows, ...plan.parked];
  return rows.find(({ row }) => row.key !== null && row.key === key) ?? null;
}

/** What GitLab says of a row's issue; null where it could not be read, or the row names none. */
export function readIssue({ issue }: PlannedRow): IssueFacts | null {
  return issue === null || isUnreadable(issue) ? null : issue;
}
