import type { AnswerTo } from '@/utils/protocol/messages';
import type { Sender } from '@/utils/protocol/sender-policy';
import { planningPageSeen } from './planning-page-seen';
import type { Service } from './ports';
import { currentStill } from './stills';

/**
 * The still of the plan of the sender's own planning issue, for the sender to show; else the plan is shown there, or not, as
 * `planningPageSeen` has it. Not where a drawer shows another issue.
 */
export async function knownPageSeen(service: Service, sender: Sender): Promise<AnswerTo<'known-page-seen'>> {
  const [issue, ...others] = sender.surface === 'tab' ? sender.issues : [];
  if (issue === undefined || others.length > 0) return { shown: false, still: null };
  const still = await currentStill(service, issue);
  if (still !== null) return { shown: true, still };
  return { ...(await planningPageSeen(service, { issue }, sender)), still };
}
