import type { NextPlanView } from '@/utils/protocol/answers/next-plan-view';
import type { MessageOf } from '@/utils/protocol/messages';
import { assertTeamProject } from '../assert-team-project';
import type { Service } from '../ports';
import { findNextPlan, titleFor } from './next-plan';
import { teamPlanTools } from './team-plan-tools';

/**
 * What creating the next planning issue of a team project would create. Fails as the gateway does, with 'no-next-milestone',
 * or with 'refused-message' for a project not set up.
 */
export async function readNextPlan(
  service: Service,
  team: MessageOf<'read-next-plan'>,
): Promise<NextPlanView> {
  await assertTeamProject(service, team);
  const tools = await teamPlanTools(service, team);
  const { milestone, planningIssue } = await findNextPlan(tools);
  return { title: planningIssue?.title ?? titleFor(milestone, tools), milestone };
}
