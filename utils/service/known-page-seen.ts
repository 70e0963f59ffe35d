import type { IssueAddress } from '@/utils/protocol/fields';
import type { AnswerTo } from '@/utils/protocol/messages';
import type { Sender } from '@/utils/protocol/sender-policy';
import { planningPageSeen } from './planning-page-seen';
import type { Service } from './ports';
import { currentStill } from './stills';

/** The still of a planning issue's plan, for the sender to show; else the plan is shown there, or not, as `planningPageSeen` has it. */
export async function knownPageSeen(
  service: Service,
  message: { readonly issue: IssueAddress },
  sender: Sender,
): Promise<AnswerTo<'known-page-seen'>> {
  const still = await currentStill(service, message.issue);
  if (still !== null) return { shown: true, still };
  return { ...(await planningPageSeen(service, message, sender)), still };
}
