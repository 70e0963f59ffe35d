import type { AnswerTo } from '@/utils/protocol/messages';
import type { Sender } from '@/utils/protocol/sender-policy';
import { planningPageSeen } from './planning-page-seen';
import type { Service } from './ports';
import { currentStill } from './stills';

/**
 * The still of the planning issue that the sender's page is about, for the page to show by itself. Where there is none, does
 * and answers as `planningPageSeen`. Shows nothing where the page shows a second issue in a drawer.
 */
export async function knownPageSeen(service: Service, sender: Sender): Promise<AnswerTo<'known-page-seen'>> {
  const [issue, ...others] = sender.surface === 'tab' ? sender.issues : [];
  if (issue === undefined || others.length > 0) return { shown: false, still: null };
  const still = await currentStill(service, issue);
  if (still !== null) return { shown: true, still };
  return { ...(await planningPageSeen(service, { issue }, sender)), still };
}
