import { ServiceFailure } from '../failures';
import { openInstance } from '../open-instance';
import { isPlanningIssue } from '../plan-source';
import type { Service } from '../ports';
import { isSameUser } from '../same-user';
import { teamProfile } from '../team-profile';
import type { JobContext } from './job-kind';
import type { JobRecord } from './job-record';

/**
 * What the items of one run have in common, for each item anew: the token may change while a job runs. Fails with
 * 'no-token', 'scope-too-small' or 'wrong-user'.
 */
export function jobContext(
  service: Service,
  { issue, username: starter }: JobRecord,
): () => Promise<Omit<JobContext, 'trace' | 'keep'>> {
  let planningIssue: ReturnType<JobContext['planningIssue']> | null = null;
  return async () => {
    const [{ gateway, access, username }, profile] = await Promise.all([
      openInstance(service, issue.origin),
      teamProfile(service),
    ]);
    if (username === null) throw new ServiceFailure('no-token');
    if (access !== 'write') throw new ServiceFailure('scope-too-small');
    if (!isSameUser(starter, username)) {
      throw new ServiceFailure('wrong-user', { other: starter, token: username });
    }
    const read = async () => {
      const facts = await gateway.planningIssue(issue.projectPath, issue.iid);
      if (isPlanningIssue(facts, profile)) return facts;
      throw new ServiceFailure('not-a-planning-issue');
    };
    return {
      service,
      issue,
      gateway,
      profile,
      username,
      planningIssue: () => {
        planningIssue ??= read().catch((error: unknown) => {
          planningIssue = null;
          throw error;
        });
        return planningIssue;
      },
    };
  };
}
