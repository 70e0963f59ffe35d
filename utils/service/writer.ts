import type { IssueAddress } from '@/utils/protocol/fields';
import { ServiceFailure } from './failures';
import { openInstance } from './open-instance';
import type { Service } from './ports';
import { isSameUser } from './same-user';

/**
 * The user name in whose name is written on an instance. Fails with 'no-token', with 'scope-too-small', and with
 * 'wrong-user' where the page names another user than the token's.
 */
export async function writerOf(
  service: Service,
  {
    issue,
    pageUser,
  }: { readonly issue: Pick<IssueAddress, 'origin'>; readonly pageUser?: string | undefined },
): Promise<string> {
  const { access, username } = await openInstance(service, issue.origin);
  if (username === null) throw new ServiceFailure('no-token');
  if (access !== 'write') throw new ServiceFailure('scope-too-small');
  if (pageUser !== undefined && !isSameUser(pageUser, username)) {
    throw new ServiceFailure('wrong-user', { page: pageUser, token: username });
  }
  return username;
}
