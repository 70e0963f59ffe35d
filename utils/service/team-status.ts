import type { Access } from '@/utils/protocol/answers/access';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { IssueAddress, TeamProject } from '@/utils/protocol/fields';
import { issueKey, projectKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import type { PlanSource } from './plan-source';
import { planStatus } from './plan-status';
import type { Service } from './ports';
import { wasReadLater } from './was-read-later';

type Plans = readonly PlanStatus[];

/**
 * Keeps where a team project stands, and answers it with the retrospectives that are known of it. One that was read later
 * stays, and is the answer: a read that began earlier may end after it.
 */
export function keepStatus(service: Service, read: TeamStatus): Promise<TeamStatus> {
  return changing(service, read, async () => {
    const kept = await service.statuses.read(projectKey(read));
    if (kept !== null && wasReadLater(kept, read, service.clock.now())) return kept;
    const status = { ...read, ...(kept?.retrospectives && { retrospectives: kept.retrospectives }) };
    await service.statuses.keep(projectKey(status), status);
    return status;
  });
}

/** Keeps the retrospectives of a team project beside its last known status, where there is one. */
export function noteRetrospectives(
  service: Service,
  team: TeamProject,
  retrospectives: readonly RetrospectiveView[],
): Promise<void> {
  return changeStatus(service, team, (status) => ({ ...status, retrospectives }));
}

/** Puts what the token allows into the last known statuses of its instance. */
export async function noteAccess(service: Service, origin: string, access: Access): Promise<void> {
  const known = (await service.statuses.all()).filter((status) => status.origin === origin);
  await Promise.all(known.map((team) => changeStatus(service, team, (status) => ({ ...status, access }))));
}

async function changeStatus(
  service: Service,
  team: TeamProject,
  change: (status: TeamStatus) => TeamStatus,
): Promise<void> {
  await changing(service, team, async () => {
    const status = await service.statuses.read(projectKey(team));
    if (status !== null) await service.statuses.keep(projectKey(team), change(status));
  });
}

/** Brings the status that is kept of a planning issue's team project, where there is one, and the badge up to what was read. */
export async function noteRead(service: Service, issue: IssueAddress, source: PlanSource): Promise<void> {
  await changePlans(service, issue, async (others) =>
    current([await planStatus(service, issue.origin, source), ...others]),
  );
}

/** The same for an issue that is no planning issue any more: the status loses it. */
export async function noteGone(service: Service, issue: IssueAddress): Promise<void> {
  await changePlans(service, issue, async (others) => others);
}

/** Changes the plans of the issue's team project; the change gets all but the issue's own. */
async function changePlans(
  service: Service,
  issue: IssueAddress,
  change: (others: Plans) => Promise<Plans>,
): Promise<void> {
  const known = await changing(service, issue, async () => {
    const status = await service.statuses.read(projectKey(issue));
    if (status === null) return false;
    const others = status.plans.filter((plan) => issueKey(plan.issue) !== issueKey(issue));
    return service.statuses.keep(projectKey(issue), { ...status, plans: await change(others) });
  });
  if (known) await updateBadge(service);
}

/** The open plans, the newest first; where none is open the one closed last. */
function current(plans: Plans): Plans {
  const open = plans.filter(({ state }) => state === 'opened');
  if (open.length > 0) return open.sort((one, other) => other.issue.iid - one.issue.iid);
  return [...plans]
    .sort((one, other) => (other.closedAt ?? '').localeCompare(one.closedAt ?? ''))
    .slice(0, 1);
}

function changing<T>(
  { locks }: Service,
  project: Parameters<typeof projectKey>[0],
  work: () => Promise<T>,
): Promise<T> {
  return locks.exclusive(`status ${projectKey(project)}`, work);
}
