import { loadsOf } from './building/capacity';
import { checklistProgress } from './building/checklist';
import { planMilestone } from './building/milestone';
import { directoryOf } from './building/people';
import { parkedRow, plannedRow, type RowContext } from './building/planned-row';
import { firstRowsOf, statusesOf } from './building/row-status';
import { verdictOn } from './building/verdict';
import { todayIn } from './days';
import { deadlineAt } from './deadline';
import { isUnreadable } from './facts';
import { finalizeDate } from './milestone-dates';
import type { Deadline, Plan, PlanInput, PlanMilestone } from './plan';

/**
 * Understands a planning issue: the document as people wrote it, held against what GitLab says of the issues and the
 * milestone, by the profile's rules, at the moment `now` in `timeZone`. Total: whatever cannot be known (a milestone
 * without dates, an unreadable issue, a `now` that is no instant) is null or 'unknown' in the plan. Plain JSON data.
 */
export function buildPlan(input: PlanInput): Plan {
  const { document, issues, profile } = input;
  const context = contextOf(input);
  const closedMeans = hasStarted(context.milestone, input) ? 'done' : 'closed';
  const rows = statusesOf(document.work?.rows ?? [], issues, closedMeans).map((row) =>
    plannedRow(row, context),
  );
  const parked = statusesOf(document.parkingLot?.rows ?? [], issues, 'closed').map((row) =>
    parkedRow(row, closedMeans, context),
  );
  const loads = loadsOf(rows, document.capacity?.rows ?? [], context.directory, profile);
  return {
    milestone: context.milestone,
    deadline: deadlineOf(context.milestone, input),
    rows,
    parked,
    ...loads,
    liveQuery: document.work?.liveQuery ?? false,
    checklist: document.checklist === null ? null : checklistProgress(document.checklist.items, profile),
    verdict: verdictOn(rows, loads.people),
    problems: document.problems,
  };
}

function contextOf({ document, issues, milestone, profile }: PlanInput): RowContext {
  const assignees = [...issues.values()].flatMap((facts) => (isUnreadable(facts) ? [] : facts.assignees));
  return {
    milestone: planMilestone(milestone),
    profile,
    directory: directoryOf(assignees),
    parkedRows: firstRowsOf(document.parkingLot?.rows ?? []),
  };
}

function hasStarted(milestone: PlanMilestone | null, { now, timeZone }: PlanInput): boolean {
  const today = todayIn(now, timeZone);
  const start = milestone?.start ?? null;
  return today !== null && start !== null && today >= start;
}

function deadlineOf(
  milestone: PlanMilestone | null,
  { profile, now, timeZone, closedAt }: PlanInput,
): Deadline | null {
  const start = milestone?.start ?? null;
  const finalizeBy = start === null ? null : finalizeDate(start, profile);
  return deadlineAt({ finalizeBy, closedAt: closedAt ?? null, now, timeZone });
}
