import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { parsePlan } from '@/utils/plan';
import type { FieldChange } from '@/utils/plan/commit/field-change';
import { productMilestoneIn } from '@/utils/plan/product-milestone';
import type { TeamProfile } from '@/utils/plan/profile';
import type { CommitOrder } from '@/utils/protocol/commit-orders';
import { ServiceFailure } from '../failures';
import { fullReference, keyIn } from '../issue-references';
import type { JobContext, JobKind } from '../jobs/job-kind';
import { changeIssue } from './change-issue';

/**
 * Commits to rows of Milestone Work: sets on each issue what the user was shown. The planning issue must still hold the
 * row, and be for the milestone that is set: else 'not-saved' with the reason 'not-planned'.
 */
export const commitKind: JobKind<CommitOrder> = {
  items: ({ issues }) => [...new Set(issues.map(itemOf))],
  afterFailure: 'go-on',
  async run(context, { issues }, item) {
    const ordered = issues.find((one) => itemOf(one) === item);
    const planningIssue = await context.planningIssue();
    if (!ordered || !isPlanned(context, planningIssue, ordered)) {
      throw new ServiceFailure('not-saved', { reason: 'not-planned' });
    }
    return changeIssue(context, ordered, ordered.changes);
  },
};

type OrderedIssue = CommitOrder['issues'][number];

function itemOf(issue: OrderedIssue): string {
  return fullReference(issue).toLowerCase();
}

function isPlanned(
  { issue, profile }: JobContext,
  { description, milestone, title }: PlanningIssueFacts,
  ordered: OrderedIssue,
): boolean {
  const key = keyIn(issue, ordered);
  const { work } = parsePlan(description, { profile, context: issue });
  const planned = work?.rows.some((row) => row.key === key && !row.struck) ?? false;
  const named = milestone?.title ?? productMilestoneIn(title);
  return planned && ordered.changes.every((change) => belongsTo(change, named, profile));
}

/** A commit sets the plan's milestone, and labels of the scopes the profile plans with. */
function belongsTo(change: FieldChange, milestone: string | null, profile: TeamProfile): boolean {
  const { metricsLabel, refined } = profile;
  if (change.field === 'milestone') return milestone !== null && change.to === milestone;
  if (change.field !== 'labels') return true;
  const scopes = [metricsLabel.scope, ...(refined.weight.from === 'label' ? [refined.weight.scope] : [])];
  return scopes.includes(change.scope);
}
