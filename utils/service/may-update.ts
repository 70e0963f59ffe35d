import { GatewayFailure } from '@/utils/gitlab/failures';
import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { Instance } from './open-instance';
import type { PlanSource } from './plan-source';

/**
 * Whether GitLab lets the user change a planning issue, asked only where their token may write at all. What cannot be
 * learned is left open: a write then tells, and a plan is read all the same.
 */
export async function mayUpdate(
  { gateway, access }: Instance,
  { projectPath, iid }: PlanningIssueFacts,
): Promise<Pick<PlanSource, 'mayUpdate'>> {
  if (access !== 'write') return {};
  try {
    const may = await gateway.mayUpdate(projectPath, iid);
    return may === null ? {} : { mayUpdate: may };
  } catch (error) {
    if (error instanceof GatewayFailure) return {};
    throw error;
  }
}
