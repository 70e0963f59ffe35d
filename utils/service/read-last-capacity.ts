import { parsePlan } from '@/utils/plan';
import { formerCapacities } from '@/utils/plan/former-capacity';
import type { LastCapacity } from '@/utils/protocol/answers/last-capacity';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { Service } from './ports';
import { previousPlan } from './previous-plan';
import { teamProfile } from './team-profile';

/** What the members stated in the planning issue before. Asks and fails as `previousPlan` does. */
export async function readLastCapacity(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
): Promise<LastCapacity> {
  const [found, profile] = await Promise.all([previousPlan(service, issue), teamProfile(service)]);
  if (found === null) return { previous: null, members: [] };
  const { projectPath, title, webUrl, description } = found.planningIssue;
  const context = { origin: issue.origin, projectPath };
  return {
    previous: { title, webUrl, because: found.because },
    members: formerCapacities(parsePlan(description, { profile, context })),
  };
}
