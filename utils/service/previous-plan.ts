import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { namedPrevious, previousByOrder } from '@/utils/plan/previous-plan';
import type { TeamProfile } from '@/utils/plan/profile';
import type { IssueAddress } from '@/utils/protocol/fields';
import { openInstance } from './open-instance';
import { joinRead, keptSource } from './plan-read';
import { isPlanningIssue } from './plan-source';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/** The planning issue before another one, as GitLab has it now. */
export interface PreviousPlan {
  readonly planningIssue: PlanningIssueFacts;
  /** What says that it is the one: the planning issue's description, its milestone, or, for want of both, its age. */
  readonly because: 'named' | 'milestone' | 'age';
}

/**
 * Finds the planning issue before a planning issue: the one its description names, where that carries the planning
 * label; else by the order of the milestones of its project's planning issues. One or two requests. Null when there is
 * none; fails with 'not-a-planning-issue' or as the gateway fails.
 */
export async function previousPlan(service: Service, issue: IssueAddress): Promise<PreviousPlan | null> {
  const kept = await keptSource(service, issue);
  const facts = kept?.planningIssue ?? (await joinRead(service, issue).planningIssue);
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  return (await named(gateway, issue.origin, facts, profile)) ?? (await inOrder(gateway, facts, profile));
}

async function named(
  gateway: Gateway,
  origin: string,
  { projectPath, iid, description }: PlanningIssueFacts,
  profile: TeamProfile,
): Promise<PreviousPlan | null> {
  const ref = namedPrevious(description, { origin, projectPath });
  if (ref === null || ref.origin !== origin) return null;
  if (ref.iid === iid && ref.projectPath.toLowerCase() === projectPath.toLowerCase()) return null;
  const planningIssue = await readable(() => gateway.planningIssue(ref.projectPath, ref.iid));
  if (planningIssue === null || !isPlanningIssue(planningIssue, profile)) return null;
  return { planningIssue, because: 'named' };
}

async function inOrder(
  gateway: Gateway,
  facts: PlanningIssueFacts,
  { planningLabel }: TeamProfile,
): Promise<PreviousPlan | null> {
  const all = await gateway.planningIssues(facts.projectPath, planningLabel, 'all');
  const previous = previousByOrder(
    facts,
    all.filter(({ moved }) => moved === undefined),
  );
  return previous && { planningIssue: previous.plan, because: previous.because };
}

/** What is named but missing, or hidden from the token's owner, is as if it were not named. */
async function readable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const kind = error instanceof GatewayFailure ? error.failure.kind : null;
    if (kind === 'not-found-or-hidden' || kind === 'forbidden' || kind === 'bad-reference') return null;
    throw error;
  }
}
