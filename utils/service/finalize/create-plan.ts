import type { CreatedPlanView } from '@/utils/protocol/answers/next-plan-view';
import type { TeamProject } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { projectKey } from '@/utils/storage/keys';
import { assertTeamProject } from '../assert-team-project';
import type { Service } from '../ports';
import { readStatuses } from '../read-statuses';
import { writerOf } from '../writer';
import { linkPlans } from './link-next-plan';
import { type CreatedPlan, createNextPlan } from './next-plan';
import { teamPlanTools } from './team-plan-tools';

/**
 * Creates the planning issue a team project plans in next, where none is open: the one after the plan that was closed last
 * (and links the two), or the very first one. One that is open already is the answer. Fails as the gateway does, with
 * 'no-token', 'scope-too-small', 'no-next-milestone', 'label-not-set', or 'refused-message' for a project not set up.
 */
export async function createPlan(
  service: Service,
  message: MessageOf<'create-plan'>,
): Promise<CreatedPlanView> {
  const { origin } = message;
  await writerOf(service, { issue: { origin } });
  await assertTeamProject(service, message);
  const created = await service.locks.exclusive(`create plan ${projectKey(message)}`, () =>
    createIn(service, message),
  );
  await readStatuses(service, { fresh: true });
  const { planningIssue, milestone, outcome } = created;
  return {
    issue: { origin, projectPath: planningIssue.projectPath, iid: planningIssue.iid },
    title: planningIssue.title,
    webUrl: planningIssue.webUrl,
    outcome,
    missingMilestone: planningIssue.milestone === null ? milestone.title : null,
  };
}

async function createIn(service: Service, team: TeamProject): Promise<CreatedPlan> {
  const tools = await teamPlanTools(service, team);
  const { finished } = tools;
  const last = finished?.planningIssue ?? null;
  if (last?.state === 'opened') {
    const title = finished?.milestone?.title ?? last.title;
    const milestone = { title, start: null, end: null, inGitlab: last.milestone !== null };
    return { planningIssue: last, milestone, outcome: 'already' };
  }
  const created = await createNextPlan(tools);
  if (last !== null) await linkPlans(tools.gateway, last, created.planningIssue);
  return created;
}
