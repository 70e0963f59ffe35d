import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway, PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { TeamProfile } from '@/utils/plan/profile';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { TeamProject } from '@/utils/protocol/fields';
import { projectKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import { isStillOurs } from './is-still-ours';
import { latestPlans } from './latest-plans';
import { mayUpdate } from './may-update';
import { type Instance, openInstance } from './open-instance';
import { keepSource } from './plan-read';
import { gatherSource } from './plan-source';
import { planStatus } from './plan-status';
import type { Service } from './ports';
import { teamProfile } from './team-profile';
import { keepStatus } from './team-status';

/**
 * Where each team project stands: its open planning issues, or the one closed last where none is open. Unless fresh
 * ones are asked for, the last known will do. A project that cannot be read answers what was last known, and why.
 */
export async function readStatuses(
  service: Service,
  { fresh }: { readonly fresh: boolean },
): Promise<readonly TeamStatus[]> {
  const { projects } = await service.settings.read();
  const statuses = await Promise.all(projects.map((project) => readStatus(service, project, fresh)));
  await updateBadge(service);
  return statuses;
}

async function readStatus(service: Service, project: TeamProject, fresh: boolean): Promise<TeamStatus> {
  const [kept, instance] = await Promise.all([
    service.statuses.read(projectKey(project)),
    openInstance(service, project.origin),
  ]);
  const { access } = instance;
  if (kept !== null && !fresh) return { ...kept, access };
  try {
    return await (fresh ? beginRead : joinRead)(service, project, instance);
  } catch (error) {
    if (!(error instanceof GatewayFailure)) throw error;
    const { plans, readAt } = kept ?? { plans: [], readAt: null };
    return { ...project, plans, access, readAt, failure: error.failure };
  }
}

function beginRead(service: Service, project: TeamProject, instance: Instance): Promise<TeamStatus> {
  const { statusReads } = service;
  const key = projectKey(project);
  const read = freshStatus(service, project, instance);
  statusReads.set(key, read);
  void Promise.allSettled([read]).then(() => {
    if (statusReads.get(key) === read) statusReads.delete(key);
  });
  return read;
}

/** The read that is under way will do for whoever does not ask for a fresh one. */
function joinRead(service: Service, project: TeamProject, instance: Instance): Promise<TeamStatus> {
  return service.statusReads.get(projectKey(project)) ?? beginRead(service, project, instance);
}

async function freshStatus(
  service: Service,
  { origin, projectPath }: TeamProject,
  instance: Instance,
): Promise<TeamStatus> {
  const now = service.clock.now();
  const profile = await teamProfile(service);
  const planningIssues = await currentPlanningIssues(instance.gateway, projectPath, profile);
  const plans = await Promise.all(
    planningIssues.map(async (planningIssue) => {
      const [gathered, may] = await Promise.all([
        gatherSource(planningIssue, { ...instance, origin, profile, now }),
        mayUpdate(instance, planningIssue),
      ]);
      const source = { ...gathered, ...may };
      await keepSource(service, { origin, ...planningIssue }, source);
      return planStatus(service, origin, source);
    }),
  );
  const { access, username } = instance;
  const status: TeamStatus = { origin, projectPath, plans, access, readAt: now, failure: null };
  return (await isStillOurs(service, origin, username)) ? keepStatus(service, status) : status;
}

async function currentPlanningIssues(
  gateway: Gateway,
  projectPath: string,
  { planningLabel }: TeamProfile,
): Promise<readonly PlanningIssueFacts[]> {
  const open = await gateway.planningIssues(projectPath, planningLabel, 'opened');
  if (open.length > 0) return open;
  const all = await gateway.planningIssues(projectPath, planningLabel, 'all');
  return latestPlans(all).slice(0, 1);
}
