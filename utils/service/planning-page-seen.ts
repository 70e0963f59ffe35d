import type { IssueAddress } from '@/utils/protocol/fields';
import type { Sender } from '@/utils/protocol/sender-policy';
import { failureOf } from './failures';
import { joinRead, keptSource } from './plan-read';
import type { Service } from './ports';
import { currentStill } from './stills';

/**
 * Shows the plan in the sender's tab, its panels or a still of them, once GitLab, or a plan read from it before, confirms what the page claims.
 * The read that confirms it goes on to the whole plan, which the panels then find under way. Fails as the gateway.
 */
export async function planningPageSeen(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
  sender: Sender,
): Promise<{ readonly shown: boolean }> {
  const shown = sender.surface === 'tab' && (await isConfirmed(service, issue));
  if (shown) await show(service, issue, sender.tabId);
  return { shown };
}

/** A still where one shows what the panels would draw; where the document has either already, that stays. */
async function show(service: Service, issue: IssueAddress, tabId: number): Promise<void> {
  const still = await currentStill(service, issue);
  if (still === null || !(await service.showStill(tabId, still))) await service.showPanels(tabId);
}

async function isConfirmed(service: Service, issue: IssueAddress): Promise<boolean> {
  if ((await keptSource(service, issue)) !== null) return true;
  try {
    await joinRead(service, issue).planningIssue;
    return true;
  } catch (error) {
    if (failureOf(error).kind === 'not-a-planning-issue') return false;
    throw error;
  }
}
