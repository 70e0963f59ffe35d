import { type ThreadFacts, threadFacts } from '@/utils/plan/threads/thread-facts';
import type { IssueAddress } from '@/utils/protocol/fields';
import { openInstance } from '../open-instance';
import type { Service } from '../ports';
import { readPlan } from '../read-plan';

/** The threads on a planning issue that belong to its plan, as GitLab has them now. Fails as the gateway fails. */
export async function readThreads(
  service: Service,
  { issue }: { readonly issue: IssueAddress },
): Promise<ThreadFacts> {
  const { gateway } = await openInstance(service, issue.origin);
  const [{ plan, webUrl }, discussions] = await Promise.all([
    readPlan(service, { issue, fresh: false }),
    gateway.discussions(issue.projectPath, issue.iid),
  ]);
  return threadFacts(plan, discussions, webUrl);
}
