import type { FailureKind } from '@/utils/protocol/failure';
import { isFailure } from './failures';
import type { TokenIdentity } from './gateway';
import type { Instance } from './instance';
import { ownToken } from './schemas/identity';
import { person } from './schemas/person';
import { understand } from './schemas/understand';

const UNKNOWN = { scopes: null, expiresAt: 'unknown' } as const;

/** How an instance answers when it does not tell a token about itself: another kind of token, an older version. */
const UNTOLD: ReadonlySet<FailureKind> = new Set([
  'not-found-or-hidden',
  'forbidden',
  'scope-too-small',
  'unexpected-answer',
]);

/** Who the token in force belongs to and what it may do. */
export async function readIdentity(instance: Instance): Promise<TokenIdentity> {
  const [owner, told] = await Promise.all([instance.rest.users.showCurrentUser(), readOwnToken(instance)]);
  return { ...understand(person, owner), ...told };
}

async function readOwnToken({ rest }: Instance): Promise<Pick<TokenIdentity, 'scopes' | 'expiresAt'>> {
  try {
    return understand(ownToken, await rest.tokens.show());
  } catch (error) {
    if (isFailure(error, UNTOLD)) return UNKNOWN;
    throw error;
  }
}
