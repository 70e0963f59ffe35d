import { z } from 'zod';
import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { parsePlan } from '@/utils/plan';
import type { DocumentRow } from '@/utils/plan/document';
import type { PlanEdit } from '@/utils/plan/edit';
import { keysIn } from '@/utils/plan/edit-line';
import type { RowKey } from '@/utils/plan/reference';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { FinalizeOrder } from '@/utils/protocol/finalize-order';
import { doOrder } from '../do-order';
import type { ItemResult, JobContext } from '../jobs/job-kind';
import { existingNextPlan } from './next-plan-tools';

/** The commands of an earlier run: sent again they are the same ones. */
const traceSchema = z.object({ add: z.uuid(), remove: z.uuid() });

/**
 * Moves rows of the Parking Lot into the next planning issue's: first all are added there, in one write; only those that
 * stand there then are taken out here, in another. Interrupted in between, rows stand in both, and a further run takes
 * them out here; none is ever in neither. A row the next plan does not take stays here. A closed plan is history: nothing
 * is taken out of it.
 */
export async function moveParked(context: JobContext, { parked }: FinalizeOrder): Promise<ItemResult> {
  if (parked.length === 0) return { outcome: 'skipped', values: { moved: 0 } };
  const trace = traceSchema.safeParse(context.trace).data ?? newTrace();
  await context.keep(trace);
  const { gateway, issue } = context;
  const here = await gateway.planningIssue(issue.projectPath, issue.iid);
  const rows = parkedRows(context, here, new Set(parked));
  if (rows.length === 0) return { outcome: 'already', values: { moved: 0 } };
  const next = addressOf(context, await existingNextPlan(context));
  await order(context, next, trace.add, rows.map(added));
  const there = keysOf(context, await gateway.planningIssue(next.projectPath, next.iid));
  const moved = rows.filter(({ key }) => key !== null && there.has(key));
  if (here.state === 'opened' && moved.length > 0) {
    await order(context, issue, trace.remove, moved.map(removed));
  }
  return { outcome: 'done', values: { moved: moved.length, left: rows.length - moved.length } };
}

function newTrace(): z.infer<typeof traceSchema> {
  return { add: crypto.randomUUID(), remove: crypto.randomUUID() };
}

async function order(
  { service }: JobContext,
  issue: IssueAddress,
  command: string,
  edits: PlanEdit[],
): Promise<void> {
  await doOrder(service, { command, issue, order: { type: 'edit-plan', edits } });
}

function parkedRows(
  { profile, issue }: JobContext,
  { description }: PlanningIssueFacts,
  wanted: ReadonlySet<RowKey>,
): readonly DocumentRow[] {
  const { parkingLot } = parsePlan(description, { profile, context: issue });
  return (parkingLot?.rows ?? []).filter(({ key }) => key !== null && wanted.has(key));
}

/** Both are of one project, so that a short reference means the same issue in either. */
function added({ cells }: DocumentRow): PlanEdit {
  return { type: 'add-row', section: 'parking-lot', row: { ...cells } };
}

function removed({ key }: DocumentRow): PlanEdit {
  return { type: 'remove-row', key: key ?? '', section: 'parking-lot' };
}

function keysOf({ profile, issue }: JobContext, { description }: PlanningIssueFacts): ReadonlySet<RowKey> {
  const document = parsePlan(description, { profile, context: issue });
  return new Set([...keysIn(document, 'parking-lot'), ...keysIn(document, 'milestone-work')]);
}

function addressOf({ issue }: JobContext, { projectPath, iid }: PlanningIssueFacts): IssueAddress {
  return { origin: issue.origin, projectPath, iid };
}
