import type { IssueAddress } from '@/utils/protocol/fields';
import type { AnswerTo } from '@/utils/protocol/messages';
import type { Sender } from '@/utils/protocol/sender-policy';
import { failureOf } from './failures';
import { isKnownPlanningIssue } from './known-planning-issues';
import { joinRead, keptSource } from './plan-read';
import type { Service } from './ports';

/**
 * Shows the plan in the sender's tab once GitLab, or a plan read from it before, confirms that the issue is a planning
 * issue. The read that confirms it goes on to the whole plan, which the panels then find under way. Where that read fails,
 * the panels come all the same, and say why, if GitLab confirmed the issue at an earlier time. Else fails as the gateway.
 */
export async function planningPageSeen(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
  sender: Sender,
): Promise<AnswerTo<'planning-page-seen'>> {
  const shown = sender.surface === 'tab' && (await isConfirmed(service, issue));
  if (shown) await service.showPanels(sender.tabId);
  return { shown };
}

async function isConfirmed(service: Service, issue: IssueAddress): Promise<boolean> {
  try {
    if ((await keptSource(service, issue)) === null) await joinRead(service, issue).planningIssue;
    return true;
  } catch (error) {
    if (failureOf(error).kind === 'not-a-planning-issue') return false;
    if (await isKnownPlanningIssue(service, issue)) return true;
    throw error;
  }
}
