import { userById } from '../world/find';
import type { AccessToken, User } from '../world/model';
import type { World } from '../world/world';
import { expiredToken, insufficientScope, revokedToken, unauthorized } from './errors';

/** Who a request is from: a token and its user, or nobody. Cookies are never looked at. */
export interface Caller {
  user: User | null;
  token: AccessToken | null;
}

/** Who a request that needs a token is from. */
export interface SignedIn {
  user: User;
  token: AccessToken;
}

/**
 * Finds out who sent a request from `PRIVATE-TOKEN`, `Authorization: Bearer` or `private_token=`.
 * Throws the 401 GitLab gives for an unknown, expired or revoked token.
 */
export function identify(world: World, request: Request): Caller {
  const value = tokenValue(request);
  if (value === null) return { user: null, token: null };
  const token = world.tokens.find((candidate) => candidate.value === value);
  if (!token) throw unauthorized();
  if (token.revoked) throw revokedToken();
  if (token.expiresAt !== null && token.expiresAt <= world.now().slice(0, 10)) throw expiredToken();
  token.lastUsedAt = world.now();
  return { user: userById(world, token.userId), token };
}

/** The token text a request carries, wherever it carries it, or null. */
export function tokenValue(request: Request): string | null {
  const bearer = /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return (
    request.headers.get('private-token') ?? bearer ?? new URL(request.url).searchParams.get('private_token')
  );
}

/** The caller of a request that anonymous callers may not make. */
export function requireUser({ user, token }: Caller): SignedIn {
  if (!user || !token) throw unauthorized();
  return { user, token };
}

/** Throws 403 unless the token's scopes cover reading (`read_api`) or writing (`api`). */
export function requireScope({ token }: Caller, writing: boolean): void {
  if (!token || token.scopes.includes('api')) return;
  if (!writing && token.scopes.includes('read_api')) return;
  throw insufficientScope(writing ? 'api' : 'api read_api');
}
