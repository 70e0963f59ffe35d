import type { Gateway } from '@/utils/gitlab/gateway';
import type { WeightEvent } from '@/utils/plan/conversation';
import type { IssueFacts, Unknown } from '@/utils/plan/facts';
import type { TeamProfile } from '@/utils/plan/profile';
import { issueKey } from '@/utils/storage/keys';
import type { Service } from '../ports';

/** Who set a weight to what, of an issue as it was last changed at that instant. */
export interface KeptWeightEvents {
  readonly updatedAt: string;
  readonly events: readonly WeightEvent[] | Unknown;
}

const mostKept = 500;

interface Tools {
  readonly gateway: Gateway;
  readonly profile: TeamProfile;
}

/**
 * Who set an issue's weight, oldest first, as GitLab has it now. Unknown where the team takes the weight from a label:
 * GitLab's history of weights says nothing of it.
 */
export async function freshWeightEvents(
  { ref }: IssueFacts,
  { gateway, profile }: Tools,
): Promise<readonly WeightEvent[] | Unknown> {
  return profile.refined.weight.from === 'label' ? 'unknown' : gateway.weightEvents(ref.projectPath, ref.iid);
}

/** The same, read again only once the issue has changed. */
export async function weightEventsOf(
  { weightEvents }: Service,
  facts: IssueFacts,
  tools: Tools,
): Promise<readonly WeightEvent[] | Unknown> {
  const key = issueKey(facts.ref);
  const kept = weightEvents.get(key);
  if (kept && kept.updatedAt === facts.updatedAt) return kept.events;
  const events = await freshWeightEvents(facts, tools);
  if (weightEvents.size >= mostKept) weightEvents.clear();
  if (facts.updatedAt !== undefined) weightEvents.set(key, { updatedAt: facts.updatedAt, events });
  return events;
}
