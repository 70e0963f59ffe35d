import type { TokenIdentity } from '@/utils/gitlab/gateway';
import type { Access } from '@/utils/protocol/answers/access';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import { instanceKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import { ServiceFailure } from './failures';
import type { Service } from './ports';
import { replayJournal } from './replay-journal';
import { noteAccess } from './team-status';

interface OfInstance {
  readonly origin: string;
}

/**
 * Tests the token the options page left as a candidate, and puts it in force when GitLab says whose it is; commands that
 * waited for a token are then sent. Whatever happens, it is no candidate afterwards. Fails with 'no-token' when none was
 * left, or as the gateway fails.
 */
export async function checkNewToken(service: Service, { origin }: OfInstance): Promise<TokenStatus> {
  const { tokens, gateways, clock } = service;
  const token = await tokens.candidate(origin);
  if (token === null) throw new ServiceFailure('no-token');
  try {
    const status = tokenStatus(await gateways.withToken(origin, token).identity(), clock.now());
    await forgetOtherUser(service, origin, status.username);
    await tokens.save(origin, { token, status });
    await noteAccess(service, origin, status.access);
    void replayJournal(service, 'all');
    return status;
  } finally {
    await tokens.dropCandidate(origin);
  }
}

/** Tests the token in force. Fails with 'no-token', or as the gateway fails. */
export async function checkToken(service: Service, { origin }: OfInstance): Promise<TokenStatus> {
  const { tokens, gateways, clock } = service;
  const saved = await tokens.saved(origin);
  if (saved === null) throw new ServiceFailure('no-token');
  const status = tokenStatus(await gateways.withToken(origin, saved.token).identity(), clock.now());
  await tokens.save(origin, { token: saved.token, status });
  await noteAccess(service, origin, status.access);
  return status;
}

/** Removes the token, and everything that was read with it. */
export async function removeToken(service: Service, { origin }: OfInstance): Promise<null> {
  await service.tokens.remove(origin);
  await forgetReads(service, origin);
  return null;
}

/** What another user read is not for this one to see. */
async function forgetOtherUser(service: Service, origin: string, username: string): Promise<void> {
  const known = (await service.tokens.saved(origin))?.status.username;
  if (known !== undefined && known !== username) await forgetReads(service, origin);
}

/** Drops all that was read from an instance. */
export async function forgetReads(service: Service, origin: string): Promise<void> {
  await service.plans.dropUnder(instanceKey(origin));
  await service.stills.dropUnder(instanceKey(origin));
  await service.statuses.dropUnder(instanceKey(origin));
  await updateBadge(service);
}

function tokenStatus({ username, name, scopes, expiresAt }: TokenIdentity, now: string): TokenStatus {
  return { username, name, scopes, expiresAt, access: accessOf(scopes), checkedAt: now };
}

/** Writing takes the scope `api`. Where GitLab does not tell (a fine-grained token), only a write can show it. */
function accessOf(scopes: readonly string[] | null): Access {
  return scopes === null || scopes.includes('api') ? 'write' : 'read-only';
}
