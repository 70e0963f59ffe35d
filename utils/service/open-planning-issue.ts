import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { IssueAddress } from '@/utils/protocol/fields';
import { ServiceFailure } from './failures';
import type { OrderTools } from './order';
import { isPlanningIssue } from './plan-source';

/** The planning issue, read afresh; fails with 'not-a-planning-issue' when it is none, or closed, or was moved away. */
export async function openPlanningIssue(
  issue: IssueAddress,
  { gateway, profile }: Pick<OrderTools, 'gateway' | 'profile'>,
): Promise<PlanningIssueFacts> {
  const facts = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (!isPlanningIssue(facts, profile)) throw new ServiceFailure('not-a-planning-issue');
  if (facts.moved) throw new ServiceFailure('not-a-planning-issue', { state: 'moved' });
  if (facts.state === 'closed') throw new ServiceFailure('not-a-planning-issue', { state: 'closed' });
  return facts;
}
