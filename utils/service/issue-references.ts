import { GatewayFailure } from '@/utils/gitlab/failures';
import type { Gateway } from '@/utils/gitlab/gateway';
import { parseReference } from '@/utils/plan';
import type { IssueFacts } from '@/utils/plan/facts';
import { type IssueRef, keyOf, type RowKey } from '@/utils/plan/reference';
import type { IssueAddress } from '@/utils/protocol/fields';
import { ServiceFailure } from './failures';

/** The issue a person named in a planning issue: a URL, `group/project#1` or `#1`. Fails with 'bad-reference'. */
export function issueNamed(text: string, planningIssue: IssueAddress): IssueRef {
  const ref = parseReference(text, planningIssue);
  if (ref === null) throw badReference('not-a-reference');
  if (ref.kind !== 'issue') throw badReference('not-an-issue');
  if (ref.origin !== planningIssue.origin) throw badReference('other-instance');
  if (keyIn(planningIssue, ref) === keyIn(planningIssue, planningIssue)) throw badReference('itself');
  return ref;
}

/** What GitLab says of that issue. Fails with 'bad-reference' when it is missing or hidden from the token's owner. */
export async function existingIssue(gateway: Gateway, { projectPath, iid }: IssueRef): Promise<IssueFacts> {
  const found = (await listed(gateway, projectPath, iid)).get(iid);
  if (!found) throw badReference('not-found-or-hidden');
  return found;
}

/** The key of the row that names an issue in a planning issue. */
export function keyIn(
  { origin }: IssueAddress,
  { projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>,
): RowKey {
  return keyOf({ kind: 'issue', origin, projectPath, iid }, origin);
}

/** How a planning issue writes an issue: `#1` of its own project, else `group/project#1`. */
export function shortReference({ projectPath, iid }: IssueRef, planningIssue: IssueAddress): string {
  const isOwn = projectPath.toLowerCase() === planningIssue.projectPath.toLowerCase();
  return isOwn ? `#${iid}` : fullReference({ projectPath, iid });
}

/** `group/project#1`, whichever project it is read in. */
export function fullReference({ projectPath, iid }: Pick<IssueRef, 'projectPath' | 'iid'>): string {
  return `${projectPath}#${iid}`;
}

async function listed(
  gateway: Gateway,
  projectPath: string,
  iid: number,
): Promise<ReadonlyMap<number, IssueFacts>> {
  try {
    return await gateway.issues(projectPath, [iid]);
  } catch (error) {
    const kind = error instanceof GatewayFailure ? error.failure.kind : null;
    if (kind === 'not-found-or-hidden' || kind === 'forbidden') return new Map();
    throw error;
  }
}

function badReference(reason: string): ServiceFailure {
  return new ServiceFailure('bad-reference', { reason });
}
