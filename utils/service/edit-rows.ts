import type { Order } from '@/utils/storage/journal';
import { editRefused } from './edit-refused';
import { PlanEditing } from './editing';
import { openPlanningIssue } from './open-planning-issue';
import { howSaved, type Made, type OrderTask, type OrderTools, storedRemarks } from './order';
import { writeDescription } from './write-description';

/**
 * Makes changes in an open planning issue's description, all in one write. Changes the description refuses are left
 * out and named in the result; when it refuses all of them, this fails with 'edit-refused'. Only one may run per
 * planning issue at a time. Fails, too, with 'not-a-planning-issue', 'not-saved', 'row-gone' or as the gateway fails.
 */
export async function editRows(
  { edits }: Extract<Order, { type: 'edit-plan' }>,
  task: OrderTask,
  tools: OrderTools,
): Promise<Made> {
  const planningIssue = await openPlanningIssue(task.issue, tools);
  // A renamed project is read under its old path, and written under its new one.
  const issue = { ...task.issue, projectPath: planningIssue.projectPath };
  const editing = new PlanEditing(edits, { profile: tools.profile, context: issue }, task.writes.length > 0);
  const written = await writeDescription(issue, editing, tools, task.writes);
  const { description, sent, there, remarks } = written;
  const refused = editing.refused();
  if (!sent && refused.length === edits.length && refused[0]) throw editRefused(refused[0].reason);
  const stands = sent ? howSaved(written) : 'unchanged';
  return {
    result: {
      type: 'edit-plan',
      outcome: there === null ? 'removed' : stands,
      refused: refused.map(({ index, reason }) => ({
        index,
        refusal: reason.kind,
        line: reason.line ?? null,
      })),
      remarks: storedRemarks(remarks),
    },
    planningIssue: { ...planningIssue, description },
  };
}
