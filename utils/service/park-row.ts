import { applyEdit, parsePlan } from '@/utils/plan';
import type { DocumentRow } from '@/utils/plan/document';
import type { IssueRef } from '@/utils/plan/reference';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { Order, OrderResult } from '@/utils/storage/journal';
import { doubledIn } from './doubled';
import { editRefused } from './edit-refused';
import { existingIssue, issueNamed, keyIn, shortReference } from './issue-references';
import { openPlanningIssue } from './open-planning-issue';
import { howSaved, type Made, type OrderTask, type OrderTools, storedRemarks } from './order';
import { type Written, writeDescription } from './write-description';
import type { Change } from './writing/change';

type ParkOrder = Extract<Order, { type: 'park-issue' }>;
type ParkOutcome = Extract<OrderResult, { type: 'park-issue' }>['outcome'];

type Standing = 'already-parked' | 'already-planned';

/**
 * Adds a row to the Parking Lot of an open planning issue, unless the issue is parked or planned there already, or was
 * parked by this order and taken out since. Only one may run per planning issue at a time. Fails with 'bad-reference',
 * 'not-a-planning-issue', 'edit-refused', 'not-saved', 'row-gone' or as the gateway fails.
 */
export async function parkRow(order: ParkOrder, task: OrderTask, tools: OrderTools): Promise<Made> {
  const named = issueNamed(order.reference, task.issue);
  const [planningIssue, { ref }] = await Promise.all([
    openPlanningIssue(task.issue, tools),
    existingIssue(tools.gateway, named),
  ]);
  // A renamed project is read under its old path, and written under its new one.
  const issue = { ...task.issue, projectPath: planningIssue.projectPath };
  const change = parking(order.reason, issue, ref, tools);
  const written = await writeDescription(issue, change, tools, task.writes);
  const { description, remarks } = written;
  const reference = shortReference(ref, issue);
  return {
    result: { type: 'park-issue', outcome: outcomeOf(written), reference, remarks: storedRemarks(remarks) },
    planningIssue: { ...planningIssue, description },
  };
}

function parking(
  reason: string,
  issue: IssueAddress,
  ref: IssueRef,
  { profile, username }: OrderTools,
): Change<Standing> {
  const options = { profile, context: issue };
  const key = keyIn(issue, ref);
  const names = (row: DocumentRow) => row.key === key;
  const read = (description: string) => parsePlan(description, options);
  const row = { issue: shortReference(ref, issue), reason, 'added-by': `@${username}` };

  return {
    there(description) {
      const { work, parkingLot } = read(description);
      // Work that was struck out was dropped: it may be parked again.
      if (work?.rows.some((planned) => names(planned) && !planned.struck)) return 'already-planned';
      return parkingLot?.rows.some(names) ? 'already-parked' : null;
    },
    apply(description) {
      const edited = applyEdit(description, { type: 'add-row', section: 'parking-lot', row }, options);
      if (!edited.ok) throw editRefused(edited.reason);
      return edited.markdown;
    },
    lineOf(description) {
      const { work, parkingLot } = read(description);
      const row = [...(parkingLot?.rows ?? []), ...(work?.rows ?? [])].find(names);
      return row ? (description.split('\n')[row.line - 1] ?? null) : null;
    },
    doubled: (description) => doubledIn(description, options),
  };
}

function outcomeOf(written: Written<Standing>): ParkOutcome {
  const { there, sent } = written;
  if (there === null) return 'removed';
  return there === 'already-planned' || !sent ? there : howSaved(written);
}
