import { z } from 'zod';
import type { IssueWrite } from '@/utils/gitlab/gateway';
import { type FieldChange, standingOf } from '@/utils/plan/commit/field-change';
import type { IssueRef } from '@/utils/plan/reference';
import { fieldChangeSchema } from '@/utils/protocol/commit-orders';
import { ServiceFailure } from '../failures';
import type { ItemResult, JobContext } from '../jobs/job-kind';

const traceSchema = z.object({ written: z.array(fieldChangeSchema) });

/** The changes a run wrote to an issue, from what it kept; none where that cannot be read. */
export function writtenIn(trace: unknown): readonly FieldChange[] {
  return traceSchema.safeParse(trace).data?.written ?? [];
}

/**
 * Makes changes of an issue, in one write, each only where its field still stands at `from`: what somebody else set is
 * left alone, and told in the values as `left`. What is written is kept with the item before it leaves, and what GitLab
 * did not take after all is 'not-saved' with the reason 'not-taken'. Otherwise fails as the gateway does.
 */
export async function changeIssue(
  { gateway, trace, keep }: JobContext,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
  changes: readonly FieldChange[],
): Promise<ItemResult> {
  const issue = await gateway.issueForWrite(projectPath, iid);
  const at = (wanted: ReturnType<typeof standingOf>) =>
    changes.filter((change) => standingOf(issue, change) === wanted);
  const [due, there, left] = [at('before'), at('after'), at('other')];
  const before = writtenIn(trace).map(({ field }) => field);
  const arrived = there.filter(({ field }) => before.includes(field));
  const values: Record<string, string> = left.length === 0 ? {} : { left: fieldsOf(left) };
  if (due.length === 0) {
    await keep({ written: arrived });
    if (arrived.length > 0) return { outcome: 'done', values: { ...values, changed: fieldsOf(arrived) } };
    return { outcome: left.length > 0 ? 'skipped' : 'already', values };
  }
  await keep({ written: [...arrived, ...due] });
  const after = await gateway.changeIssue(projectPath, iid, writeOf(due));
  const taken = due.filter((change) => standingOf(after, change) === 'after');
  await keep({ written: [...arrived, ...taken] });
  const untaken = due.filter((change) => !taken.includes(change));
  if (untaken.length > 0) {
    throw new ServiceFailure('not-saved', { reason: 'not-taken', fields: fieldsOf(untaken) });
  }
  return { outcome: 'done', values: { ...values, changed: fieldsOf([...arrived, ...taken]) } };
}

function fieldsOf(changes: readonly FieldChange[]): string {
  return [...new Set(changes.map(({ field }) => field))].join(' ');
}

/** Labels are added and removed one by one: to set them all would take back what somebody else adds meanwhile. */
function writeOf(changes: readonly FieldChange[]): IssueWrite {
  const write: { -readonly [K in keyof IssueWrite]: IssueWrite[K] } = {};
  const [added, removed]: [string[], string[]] = [[], []];
  for (const change of changes) {
    if (change.field === 'milestone') write.milestone = change.to;
    if (change.field === 'assignees') write.assignees = change.to;
    if (change.field === 'weight') write.weight = change.to;
    if (change.field !== 'labels') continue;
    const full = (values: readonly string[]) => values.map((value) => `${change.scope}::${value}`);
    added.push(...full(change.to.filter((value) => !change.from.includes(value))));
    removed.push(...full(change.from.filter((value) => !change.to.includes(value))));
  }
  return { ...write, addLabels: added, removeLabels: removed };
}
