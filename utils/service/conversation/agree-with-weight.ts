import type { Gateway } from '@/utils/gitlab/gateway';
import type { Reaction } from '@/utils/plan/conversation-facts';
import type { IssueFacts } from '@/utils/plan/facts';
import {
  AGREEING,
  agreeingOf,
  isSince,
  type WeightAgreement,
  weightAgreement,
} from '@/utils/plan/weight-agreement';
import type { MessageOf } from '@/utils/protocol/messages';
import { issueKey } from '@/utils/storage/keys';
import { ServiceFailure } from '../failures';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { teamProfile } from '../team-profile';
import { writerOf } from '../writer';
import { issueOfRow } from './planned-issue';
import { freshWeightEvents } from './weight-events';

/**
 * Agrees with the weight of a row's issue in the name of the token's user: by the emoji, once, given anew where it was
 * given to an earlier weight. Answers who agrees now. Fails with 'not-saved' ('weight-changed') when GitLab's weight is
 * not the one the user saw, as `writerOf` does, or as the gateway.
 */
export async function agreeWithWeight(
  service: Service,
  message: MessageOf<'agree-with-weight'>,
): Promise<WeightAgreement> {
  const username = await writerOf(service, message);
  const [{ gateway }, profile, { planned, facts }] = await Promise.all([
    openInstance(service, message.issue.origin),
    teamProfile(service),
    issueOfRow(service, message),
  ]);
  const { projectPath, iid } = facts.ref;
  return service.locks.exclusive(`react ${issueKey(facts.ref)}`, async () => {
    const [events, before] = await Promise.all([
      freshWeightEvents(facts, { gateway, profile }),
      gateway.reactions(projectPath, iid),
    ]);
    const { weight, people } = planned;
    const known = { weight, people, author: facts.author ?? null, events };
    const { setAt, ...found } = weightAgreement({ ...known, reactions: before });
    if (found.weight !== message.weight) throw new ServiceFailure('not-saved', { reason: 'weight-changed' });
    const reactions = await agreed(gateway, facts, { before, username, setAt });
    return weightAgreement({ ...known, reactions });
  });
}

interface Agreeing {
  readonly before: readonly Reaction[];
  readonly username: string;
  readonly setAt: string | null;
}

/** The reactions with the user's among them, given since the weight was set. */
async function agreed(
  gateway: Gateway,
  { ref: { projectPath, iid } }: IssueFacts,
  { before, username, setAt }: Agreeing,
): Promise<readonly Reaction[]> {
  const own = agreeingOf(before, username);
  if (own && isSince(own, setAt)) return before;
  if (own) await gateway.removeReaction(projectPath, iid, own.id);
  const given = await give(gateway, { projectPath, iid, username });
  if (given.name !== AGREEING) throw new ServiceFailure('not-saved');
  return [...before.filter((one) => one !== own), given];
}

/** Where the answer is lost, or says that it was given already, GitLab is asked what holds. */
async function give(
  gateway: Gateway,
  { projectPath, iid, username }: { projectPath: string; iid: number; username: string },
): Promise<Reaction> {
  try {
    return await gateway.addReaction(projectPath, iid, AGREEING);
  } catch (error) {
    const held = await gateway.reactions(projectPath, iid).catch(() => {
      throw error;
    });
    const own = agreeingOf(held, username);
    if (own === null) throw error;
    return own;
  }
}
