import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { applyEdit, parsePlan } from '@/utils/plan';
import type { DocumentRow } from '@/utils/plan/document';
import type { EditRefusal } from '@/utils/plan/edit';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueRef } from '@/utils/plan/reference';
import type { IssueAddress, ParkResult } from '@/utils/protocol/messages';
import { ServiceFailure } from './failures';
import { isPlanningIssue } from './plan-source';
import { existingIssue, issueNamed, keyIn, shortReference } from './reference';
import { type Change, type WriteTools, type Written, writeDescription } from './write-description';
import type { SentWrite } from './writing/sent-write';

/** A row to park: which issue, why, and in which planning issue's Parking Lot. */
export interface ParkOrder {
  readonly issue: IssueAddress;
  readonly reference: string;
  readonly reason: string;
  /** Writes of it that may have reached GitLab before. */
  readonly writes: readonly SentWrite[];
}

/** By whose rules and in whose name it is parked. */
export interface ParkTools extends WriteTools {
  readonly profile: TeamProfile;
  readonly username: string;
}

/** What became of it, with the planning issue as it stands now. */
export interface Parked {
  readonly outcome: ParkResult['outcome'];
  readonly reference: string;
  readonly remarks: ParkResult['remarks'];
  readonly planningIssue: PlanningIssueFacts;
}

type Standing = 'already-parked' | 'already-planned';

/**
 * Adds a row to the Parking Lot of an open planning issue, unless the issue is parked or planned there already, or was
 * parked by this order and taken out since. Only one may run per planning issue at a time. Fails with 'bad-reference',
 * 'not-a-planning-issue', 'edit-refused', 'not-saved', 'row-gone' or as the gateway fails.
 */
export async function parkRow(order: ParkOrder, tools: ParkTools): Promise<Parked> {
  const named = issueNamed(order.reference, order.issue);
  const [planningIssue, { ref }] = await Promise.all([
    openPlanningIssue(order.issue, tools),
    existingIssue(tools.gateway, named),
  ]);
  // A renamed project is read under its old path, and written under its new one.
  const issue = { ...order.issue, projectPath: planningIssue.projectPath };
  const change = parking({ ...order, issue }, ref, tools);
  const written = await writeDescription(issue, change, tools, order.writes);
  return {
    outcome: outcomeOf(written),
    reference: shortReference(ref, issue),
    remarks: written.remarks,
    planningIssue: { ...planningIssue, description: written.description },
  };
}

async function openPlanningIssue(
  issue: IssueAddress,
  { gateway, profile }: ParkTools,
): Promise<PlanningIssueFacts> {
  const facts = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (!isPlanningIssue(facts, profile)) throw new ServiceFailure('not-a-planning-issue');
  if (facts.moved) throw new ServiceFailure('not-a-planning-issue', { state: 'moved' });
  if (facts.state === 'closed') throw new ServiceFailure('not-a-planning-issue', { state: 'closed' });
  return facts;
}

function parking(
  { issue, reason }: ParkOrder,
  ref: IssueRef,
  { profile, username }: ParkTools,
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
    doubled: (description) =>
      read(description).problems.filter(({ kind }) => kind === 'duplicate-row').length,
  };
}

function outcomeOf({ there, sent, beside, remarks }: Written<Standing>): Parked['outcome'] {
  if (there === null) return 'removed';
  if (there === 'already-planned' || !sent) return there;
  if (remarks !== null && remarks.mergedWith.length > 0) return 'merged';
  return beside ? 'saved-beside' : 'saved';
}

function editRefused({ kind, line }: EditRefusal): ServiceFailure {
  return new ServiceFailure('edit-refused', line === undefined ? { refusal: kind } : { refusal: kind, line });
}
