import { type IssueFacts, isUnreadable } from '@/utils/plan/facts';
import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import { ServiceFailure } from '../failures';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';

interface NamedRow {
  readonly issue: IssueAddress;
  readonly row: RowKey;
}

/** A row of a plan, in either section, as it was last read. Fails with 'not-saved' when the plan has no such row. */
export async function rowOfPlan(
  service: Service,
  { issue, row }: NamedRow,
): Promise<{ readonly view: PlanView; readonly planned: PlannedRow }> {
  const view = await readPlan(service, { issue, fresh: false });
  const rows: readonly PlannedRow[] = [...view.plan.rows, ...view.plan.parked];
  const planned = rows.find((one) => one.row.key === row);
  if (!planned) throw new ServiceFailure('not-saved', { reason: 'no-such-row' });
  return { view, planned };
}

/** The same, with the issue it names. Fails with 'bad-reference', too, when that is missing or hidden. */
export async function issueOfRow(
  service: Service,
  named: NamedRow,
): Promise<{ readonly view: PlanView; readonly planned: PlannedRow; readonly facts: IssueFacts }> {
  const { view, planned } = await rowOfPlan(service, named);
  if (planned.issue === null || isUnreadable(planned.issue)) {
    throw new ServiceFailure('bad-reference', { reason: 'not-found-or-hidden' });
  }
  return { view, planned, facts: planned.issue };
}
