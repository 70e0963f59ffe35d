import { GatewayFailure } from '@/utils/gitlab/failures';
import type { IssueAddress, PlanView } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import { openInstance } from './instance';
import { gatherSource, isPlanningIssue, type PlanSource } from './plan-source';
import { planView } from './plan-view';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/**
 * The plan of a planning issue. Unless a fresh one is asked for, the last known one will do; it also steps in, with
 * the failure, when GitLab cannot be read. Fails with 'not-a-planning-issue' or as the gateway fails.
 */
export async function readPlan(
  service: Service,
  { issue, fresh }: { readonly issue: IssueAddress; readonly fresh: boolean },
): Promise<PlanView> {
  const kept = await keptSource(service, issue);
  if (kept !== null && !fresh) return planView(service, issue.origin, kept);
  try {
    return await planView(service, issue.origin, await freshSource(service, issue));
  } catch (error) {
    if (kept === null || !(error instanceof GatewayFailure)) throw error;
    return planView(service, issue.origin, kept, error.failure);
  }
}

/** What was last read of an issue that is a planning issue by the profile in force; null when there is nothing. */
export async function keptSource(service: Service, issue: IssueAddress): Promise<PlanSource | null> {
  const [kept, profile] = await Promise.all([service.plans.read(issueKey(issue)), teamProfile(service)]);
  return kept !== null && isPlanningIssue(kept.planningIssue, profile) ? kept : null;
}

/** Reads it in two sequential round trips: the planning issue, then everything else side by side. */
async function freshSource(service: Service, issue: IssueAddress): Promise<PlanSource> {
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const planningIssue = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (!isPlanningIssue(planningIssue, profile)) {
    await service.plans.drop(issueKey(issue));
    throw new ServiceFailure('not-a-planning-issue');
  }
  const now = service.clock.now();
  const source = await gatherSource(planningIssue, { gateway, origin: issue.origin, profile, now });
  await service.plans.keep(issueKey(issue), source);
  return source;
}
