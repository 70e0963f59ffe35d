import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import type { IssueAddress } from '@/utils/protocol/fields';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import { isStillOurs } from './is-still-ours';
import { forgetPlanningIssue, knowPlanningIssue } from './known-planning-issues';
import { mayUpdate } from './may-update';
import { openInstance } from './open-instance';
import { gatherSource, isPlanningIssue, type PlanSource } from './plan-source';
import type { PlanRead, Service } from './ports';
import { teamProfile } from './team-profile';
import { noteGone, noteRead } from './team-status';
import { wasReadLater } from './was-read-later';

/**
 * What was last read of an issue that is a planning issue by the profile in force; null when there is nothing. What was
 * read with another user's token, or without one, is nothing: it holds what they may see.
 */
export async function keptSource(service: Service, issue: IssueAddress): Promise<PlanSource | null> {
  const [kept, profile, { username }] = await Promise.all([
    service.plans.read(issueKey(issue)),
    teamProfile(service),
    openInstance(service, issue.origin),
  ]);
  const ours = kept !== null && kept.reader === username && isPlanningIssue(kept.planningIssue, profile);
  return ours ? kept : null;
}

/**
 * Keeps what was read, and what the popup and the badge tell of it; not where something newer is kept by now, as a read
 * that began before a write may end after it, and not where it is nobody's any more.
 */
export async function keepSource(service: Service, issue: IssueAddress, source: PlanSource): Promise<void> {
  if (!(await isStillOurs(service, issue.origin, source.reader))) return;
  const { plans, clock } = service;
  const kept = await plans.read(issueKey(issue));
  if (kept !== null && wasReadLater(kept, source, clock.now())) return;
  await plans.keep(issueKey(issue), source);
  await knowPlanningIssue(service, issue);
  await noteRead(service, issue, source);
}

/** Begins to read a plan. */
export function beginRead(service: Service, issue: IssueAddress): PlanRead {
  const key = issueKey(issue);
  const readAt = service.clock.now();
  const planningIssue = readPlanningIssue(service, issue);
  const source = planningIssue.then((facts) => readRest(service, issue, facts, readAt));
  const read = { planningIssue, source };
  service.reads.set(key, read);
  void Promise.allSettled([source]).then(() => {
    if (service.reads.get(key) === read) service.reads.delete(key);
  });
  return read;
}

/** The read of a plan that is under way, or a new one. */
export function joinRead(service: Service, issue: IssueAddress): PlanRead {
  return service.reads.get(issueKey(issue)) ?? beginRead(service, issue);
}

async function readPlanningIssue(service: Service, issue: IssueAddress): Promise<PlanningIssueFacts> {
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  const facts = await gateway.planningIssue(issue.projectPath, issue.iid);
  if (isPlanningIssue(facts, profile)) return facts;
  await service.plans.drop(issueKey(issue));
  await service.stills.drop(issueKey(issue));
  await forgetPlanningIssue(service, issue);
  await noteGone(service, issue);
  throw new ServiceFailure('not-a-planning-issue');
}

async function readRest(
  service: Service,
  issue: IssueAddress,
  planningIssue: PlanningIssueFacts,
  now: string,
): Promise<PlanSource> {
  const [instance, profile] = await Promise.all([openInstance(service, issue.origin), teamProfile(service)]);
  const { origin } = issue;
  const reading = { ...instance, origin, profile, now };
  const [gathered, may] = await Promise.all([
    gatherSource(planningIssue, reading),
    mayUpdate(instance, planningIssue),
  ]);
  const source = { ...gathered, ...may };
  await keepSource(service, issue, source);
  return source;
}
