import { todayIn } from '@/utils/plan/days';
import { findRetrospective } from '@/utils/plan/finalizing/retrospective';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { assertTeamProject } from '../assert-team-project';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { teamProfile } from '../team-profile';
import { noteRetrospectives } from '../team-status';
import { writerOf } from '../writer';
import { ensureRetrospective } from './create-retrospective';
import { retrospectiveView } from './retrospective-view';

/**
 * Plans whose retrospective may be under way. Three, because the plan after the next is open before the milestone that has
 * just ended has had its retrospective: of 19.7 it goes on until two weeks after its end, of 19.8 the plan is finalized
 * before it starts, and that of 19.9 is created then.
 */
const latestPlans = 3;

/** Of these the retrospective is told even past its due date. */
const alwaysTold = 2;

/** The retrospective of a planning issue, in one request where the plan is known. */
export async function readRetrospective(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
): Promise<RetrospectiveView> {
  const view = await readPlan(service, { issue, fresh: false });
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const tasks = await gateway.childTasks(view.issue.projectPath, view.issue.iid);
  return retrospectiveView(service, view, findRetrospective(tasks, profile), profile);
}

/**
 * The retrospectives of a team project's latest two planning issues, the latest first, and of the one before them until its
 * due date has passed. Fails with 'refused-message' for a project that is not set up.
 */
export async function readRetrospectives(
  service: Service,
  { origin, projectPath }: MessageOf<'read-retrospectives'>,
): Promise<readonly RetrospectiveView[]> {
  await assertTeamProject(service, { origin, projectPath });
  const [{ gateway }, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const plans = await gateway.planningIssues(projectPath, profile.planningLabel, 'all');
  const latest = plans.filter(({ moved }) => moved !== true).slice(0, latestPlans);
  const views = await Promise.all(
    latest.map((plan) =>
      readRetrospective(service, { issue: { origin, projectPath: plan.projectPath, iid: plan.iid } }),
    ),
  );
  const today = todayIn(service.clock.now(), service.clock.timeZone()) ?? '';
  const told = views.filter((view, at) => at < alwaysTold || !isOver(view, today));
  await noteRetrospectives(service, { origin, projectPath }, told);
  return told;
}

/** One whose due date nobody knows is over as soon as it is an old one. */
function isOver({ task, dueDate }: RetrospectiveView, today: string): boolean {
  return (task?.dueDate ?? dueDate ?? '') < today;
}

/** Creates the retrospective of a planning issue, or answers the one that is there. */
export async function makeRetrospective(
  service: Service,
  message: MessageOf<'create-retrospective'>,
): Promise<RetrospectiveView> {
  const { issue } = message;
  await writerOf(service, message);
  const view = await readPlan(service, { issue, fresh: true });
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const { task } = await service.locks.exclusive(`retrospective ${view.webUrl}`, () =>
    ensureRetrospective(gateway, view.issue, view.plan.milestone, profile),
  );
  return retrospectiveView(service, view, task, profile);
}
