import type { IssueAddress, PlanStatus, TeamStatus } from '@/utils/protocol/messages';
import { issueKey, projectKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import type { PlanSource } from './plan-source';
import { planStatus } from './plan-status';
import type { Service } from './ports';

type Plans = readonly PlanStatus[];

/** Keeps where a team project stands, and answers it. */
export function keepStatus(service: Service, status: TeamStatus): Promise<TeamStatus> {
  return changing(service, status, async () => {
    await service.statuses.keep(projectKey(status), status);
    return status;
  });
}

/** Puts the last known status of a planning issue's team project, where there is one, and the badge in step with what was read. */
export async function noteRead(service: Service, issue: IssueAddress, source: PlanSource): Promise<void> {
  await changePlans(service, issue, async (others) =>
    current([await planStatus(service, issue.origin, source), ...others]),
  );
}

/** The same once an issue is no planning issue any more. */
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
