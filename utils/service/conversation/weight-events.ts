import type { Gateway } from '@/utils/gitlab/gateway';
import type { WeightEvent } from '@/utils/plan/conversation-facts';
import type { IssueFacts, Unknown } from '@/utils/plan/facts';
import { labelWeightEvents } from '@/utils/plan/label-weights';
import type { TeamProfile } from '@/utils/plan/profile';
import { issueKey } from '@/utils/storage/keys';
import type { Service } from '../ports';

const mostKept = 500;

interface Tools {
  readonly gateway: Gateway;
  readonly profile: TeamProfile;
}

/**
 * Who set an issue's weight, oldest first, as GitLab has it now; from the history of its labels where the team takes the
 * weight from a label.
 */
export async function freshWeightEvents(
  { ref }: IssueFacts,
  { gateway, profile }: Tools,
): Promise<readonly WeightEvent[] | Unknown> {
  const { weight } = profile.refined;
  if (weight.from === 'issue') return gateway.weightEvents(ref.projectPath, ref.iid);
  return labelWeightEvents(await gateway.labelEvents(ref.projectPath, ref.iid), weight);
}

/**
 * The same, as they were read before where a read of the plan since then found the issue unchanged; `planReadAt` is
 * the instant of the plan's last read.
 */
export async function weightEventsOf(
  { weightEvents, clock }: Service,
  facts: IssueFacts,
  { planReadAt, ...tools }: Tools & { readonly planReadAt: string },
): Promise<readonly WeightEvent[] | Unknown> {
  const key = issueKey(facts.ref);
  const kept = weightEvents.get(key);
  if (kept && kept.updatedAt === facts.updatedAt && kept.readAt < planReadAt) return kept.events;
  const readAt = clock.now();
  const events = await freshWeightEvents(facts, tools);
  if (weightEvents.size >= mostKept) weightEvents.clear();
  const { updatedAt } = facts;
  if (updatedAt !== undefined) weightEvents.set(key, { updatedAt, readAt, events });
  return events;
}
