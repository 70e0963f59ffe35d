import type { IssueAddress } from '@/utils/protocol/messages';
import type { Sender } from '@/utils/protocol/sender-policy';
import { openInstance } from './instance';
import { isPlanningIssue } from './plan-source';
import type { Service } from './ports';
import { keptSource } from './read-plan';
import { teamProfile } from './team-profile';

/** Shows the panels in the sender's tab once GitLab, or a plan read from it before, confirms what the page claims. */
export async function planningPageSeen(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
  sender: Sender,
): Promise<{ readonly shown: boolean }> {
  const shown = sender.surface === 'tab' && (await isConfirmed(service, issue));
  if (shown) await service.showPanels(sender.tabId);
  return { shown };
}

async function isConfirmed(service: Service, issue: IssueAddress): Promise<boolean> {
  if ((await keptSource(service, issue)) !== null) return true;
  const [{ gateway }, profile] = await Promise.all([
    openInstance(service, issue.origin),
    teamProfile(service),
  ]);
  return isPlanningIssue(await gateway.planningIssue(issue.projectPath, issue.iid), profile);
}
