import { buildPlan, parsePlan } from '@/utils/plan';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress, PendingPark, PlanView } from '@/utils/protocol/messages';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { openInstance } from './instance';
import type { PlanSource } from './plan-source';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/** The plan as it stands now, by what was read; `failure` says why nothing newer could be read. */
export async function planView(
  service: Service,
  origin: string,
  source: PlanSource,
  failure: Failure | null = null,
): Promise<PlanView> {
  const [profile, { access }] = await Promise.all([teamProfile(service), openInstance(service, origin)]);
  const { projectPath, iid, title, webUrl, state, closedAt, description } = source.planningIssue;
  const { readAt, issues, milestone } = source;
  const issue = { origin, projectPath, iid };
  const document = parsePlan(description, { profile, context: { origin, projectPath } });
  const [now, timeZone] = [service.clock.now(), service.clock.timeZone()];
  const plan = buildPlan({ document, issues, milestone, profile, now, timeZone, closedAt });
  const parkingLotLine = document.parkingLot?.line ?? null;
  const pending = await pendingParks(service, issue);
  const view = {
    issue,
    title,
    webUrl,
    state,
    closedAt,
    plan,
    access,
    parkingLotLine,
    readAt,
    failure,
    timeZone,
  };
  return pending.length === 0 ? view : { ...view, pending };
}

async function pendingParks({ journal }: Service, issue: IssueAddress): Promise<readonly PendingPark[]> {
  return (await journal.all())
    .filter((entry) => issueKey(entry.issue) === issueKey(issue))
    .sort((one, other) => one.acceptedAt.localeCompare(other.acceptedAt))
    .flatMap(pendingPark);
}

function pendingPark({
  command,
  reference,
  reason,
  acceptedAt,
  state,
  failure,
}: JournalEntry): PendingPark[] {
  return state === 'done' ? [] : [{ command, reference, reason, acceptedAt, state, failure }];
}
