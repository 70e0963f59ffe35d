import type { Gateway } from '@/utils/gitlab/gateway';
import { addRetroItem, type RetroItem, retroItemLine } from '@/utils/plan/finalizing/retro-items';
import { findRetrospective } from '@/utils/plan/finalizing/retrospective';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { Order } from '@/utils/storage/journal';
import { editRefused } from './edit-refused';
import { ServiceFailure } from './failures';
import { howSaved, type Made, type OrderTask, type OrderTools, storedRemarks } from './order';
import { writeDescription } from './write-description';
import type { Change } from './writing/change';

/**
 * Writes an item into the retrospective sub-task of a planning issue, open or closed. Only one may run per planning issue
 * at a time. Fails with 'no-retrospective', 'edit-refused', 'not-saved', 'row-gone' or as the gateway does.
 */
export async function writeRetroItem(
  item: Extract<Order, { type: 'add-retro-item' }>,
  { issue, writes }: OrderTask,
  tools: OrderTools,
): Promise<Made> {
  const { gateway, profile } = tools;
  const planningIssue = await gateway.planningIssue(issue.projectPath, issue.iid);
  const task = await retrospectiveOf(gateway, issue, profile);
  const address = { origin: issue.origin, projectPath: task.projectPath, iid: task.iid };
  const written = await writeDescription(address, adding(item, profile), tools, writes);
  const stands = written.sent ? howSaved(written) : 'already';
  return {
    result: {
      type: 'add-retro-item',
      outcome: written.there === null ? 'removed' : stands,
      title: task.title,
      webUrl: task.webUrl,
      remarks: storedRemarks(written.remarks),
    },
    planningIssue,
  };
}

async function retrospectiveOf(gateway: Gateway, { projectPath, iid }: IssueAddress, profile: TeamProfile) {
  const task = findRetrospective(await gateway.childTasks(projectPath, iid), profile);
  if (task === null) throw new ServiceFailure('no-retrospective');
  return task;
}

function adding(item: RetroItem, profile: TeamProfile): Change<'there'> {
  const lineOf = (description: string) => {
    const line = retroItemLine(description, item, profile);
    return line === null ? null : (description.split('\n')[line - 1] ?? null);
  };
  return {
    there: (description) => (lineOf(description) === null ? null : 'there'),
    apply(description) {
      const edited = addRetroItem(description, item, profile);
      if (!edited.ok) throw editRefused(edited.reason);
      return edited.markdown;
    },
    lineOf,
    doubled: () => 0,
  };
}
