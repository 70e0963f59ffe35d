import { z } from 'zod';
import type { TokenIdentity } from '../gateway';
import { line } from './text';

/** A fine-grained token has this one scope, which says nothing of what it may do. */
const FINE_GRAINED = 'granular';

/** The day it ends; null: it does not. Told in no way we know, it is unknown, never "does not expire". */
const expiry = z.union([z.iso.date(), z.null(), z.literal('unknown')]).catch('unknown');

/** What a token says of itself. */
export const ownToken = z.object({ scopes: z.array(line), expires_at: expiry }).transform(
  ({ scopes, expires_at }): Pick<TokenIdentity, 'scopes' | 'expiresAt'> => ({
    scopes: scopes.includes(FINE_GRAINED) ? null : scopes,
    expiresAt: expires_at,
  }),
);
