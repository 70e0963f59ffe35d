import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { OpenedPlanView } from '@/utils/protocol/following';
import type { Message } from '@/utils/protocol/messages';
import { projectKey } from '@/utils/storage/keys';
import { openInstance } from '../instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';
import { readStatuses } from '../read-statuses';
import { teamProfile } from '../team-profile';
import { writerOf } from '../writer';
import { createNextPlan, type FinishedPlan, type NextPlanTools, type OpenedPlan } from './next-plan';
import { assertTeamProject } from './retrospectives';

/**
 * Opens the planning issue a team project plans in next, where none is open: the one after the plan that was closed last
 * (and links the two), or the very first one. One that is open already is the answer. Fails as the gateway does, with
 * 'no-token', 'scope-too-small', 'no-next-milestone', 'label-not-set', or 'refused-message' for a project not set up.
 */
export async function openPlan(
  service: Service,
  message: Extract<Message, { type: 'open-plan' }>,
): Promise<OpenedPlanView> {
  const { origin, projectPath } = message;
  await writerOf(service, { issue: { origin } });
  await assertTeamProject(service, origin, projectPath);
  const opened = await service.locks.exclusive(`open plan ${projectKey(message)}`, () =>
    openIn(service, origin, projectPath),
  );
  await readStatuses(service, { fresh: true });
  const { planningIssue, milestone, outcome } = opened;
  return {
    issue: { origin, projectPath: planningIssue.projectPath, iid: planningIssue.iid },
    title: planningIssue.title,
    webUrl: planningIssue.webUrl,
    outcome,
    missingMilestone: planningIssue.milestone === null ? milestone.title : null,
  };
}

async function openIn(service: Service, origin: string, projectPath: string): Promise<OpenedPlan> {
  const [{ gateway }, profile] = await Promise.all([openInstance(service, origin), teamProfile(service)]);
  const all = await gateway.planningIssues(projectPath, profile.planningLabel, 'all');
  const plans = all.filter(({ moved }) => moved !== true);
  const last = [...plans].sort(byClosing)[0] ?? null;
  const place = { origin, projectPath: last?.projectPath ?? projectPath };
  const finished = last && (await finishedPlan(service, origin, last));
  const tools: NextPlanTools = { gateway, profile, clock: service.clock, place, finished };
  if (last?.state === 'opened' && finished) {
    const title = finished.milestone?.title ?? last.title;
    const milestone = { title, start: null, end: null, inGitlab: last.milestone !== null };
    return { planningIssue: last, milestone, outcome: 'already' };
  }
  const opened = await createNextPlan(tools);
  if (last !== null) await link(tools, last, opened.planningIssue);
  return opened;
}

/** Open ones first, then the one closed last. */
function byClosing(one: PlanningIssueFacts, other: PlanningIssueFacts): number {
  return (other.closedAt ?? '9').localeCompare(one.closedAt ?? '9');
}

async function finishedPlan(
  service: Service,
  origin: string,
  planningIssue: PlanningIssueFacts,
): Promise<FinishedPlan> {
  const { projectPath, iid } = planningIssue;
  const { plan } = await readPlan(service, { issue: { origin, projectPath, iid }, fresh: false });
  return { planningIssue, milestone: plan.milestone };
}

async function link(
  { gateway }: NextPlanTools,
  last: PlanningIssueFacts,
  next: PlanningIssueFacts,
): Promise<void> {
  const known = await gateway.linkedIssues(last.projectPath, last.iid);
  if (known.some(({ ref }) => ref.iid === next.iid)) return;
  await gateway.linkIssues(last.projectPath, last.iid, next.iid);
}
