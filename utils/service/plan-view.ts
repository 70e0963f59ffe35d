import { buildPlan, parsePlan } from '@/utils/plan';
import type { PendingEdit, PendingPark } from '@/utils/protocol/answers/pending';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';
import type { IssueAddress } from '@/utils/protocol/fields';
import type { JournalEntry } from '@/utils/storage/journal';
import { issueKey } from '@/utils/storage/keys';
import { openInstance } from './open-instance';
import type { PlanSource } from './plan-source';
import { stampOf } from './plan-stamp';
import type { Service } from './ports';
import { teamProfile } from './team-profile';

/** The plan as it stands now, by what was read; `failure` says why nothing newer could be read. */
export async function planView(
  service: Service,
  origin: string,
  source: PlanSource,
  failure: Failure | null = null,
): Promise<PlanView> {
  const [profile, { access, username }] = await Promise.all([
    teamProfile(service),
    openInstance(service, origin),
  ]);
  const { projectPath, iid, title, webUrl, state, closedAt, description } = source.planningIssue;
  const { readAt, issues, milestone, mayUpdate } = source;
  const issue = { origin, projectPath, iid };
  const document = parsePlan(description, { profile, context: { origin, projectPath } });
  const [now, timeZone] = [service.clock.now(), service.clock.timeZone()];
  const plan = buildPlan({ document, issues, milestone, profile, now, timeZone, closedAt });
  const parkingLotLine = document.parkingLot?.line ?? null;
  const waiting = await waitingCommands(service, issue);
  const view: Omit<PlanView, 'stamp'> = {
    issue,
    title,
    webUrl,
    state,
    closedAt,
    plan,
    access: access === 'write' && mayUpdate === false ? 'comment' : access,
    username,
    parkingLotLine,
    readAt,
    failure,
    timeZone,
    ...waiting,
  };
  return { ...view, stamp: stampOf(view, now) };
}

/** Commands for an issue that are not in GitLab yet, oldest first; a kind of which there is none is absent. */
async function waitingCommands(
  { journal }: Service,
  issue: IssueAddress,
): Promise<Pick<PlanView, 'pending' | 'pendingEdits'>> {
  const waiting = (await journal.all())
    .filter((entry) => issueKey(entry.issue) === issueKey(issue))
    .sort((one, other) => one.acceptedAt.localeCompare(other.acceptedAt));
  const pending = waiting.flatMap(pendingPark);
  const pendingEdits = waiting.flatMap(pendingEdit);
  return {
    ...(pending.length > 0 && { pending }),
    ...(pendingEdits.length > 0 && { pendingEdits }),
  };
}

function pendingPark({ command, order, acceptedAt, state, failure }: JournalEntry): PendingPark[] {
  if (state === 'done' || order.type !== 'park-issue') return [];
  return [{ command, reference: order.reference, reason: order.reason, acceptedAt, state, failure }];
}

function pendingEdit({ command, order, acceptedAt, state, failure }: JournalEntry): PendingEdit[] {
  if (state === 'done' || order.type !== 'edit-plan') return [];
  return [{ command, edits: order.edits, acceptedAt, state, failure }];
}
