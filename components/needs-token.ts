import type { Failure, FailureKind } from '@/utils/protocol/failure';

const tokenTroubles: readonly FailureKind[] = [
  'no-token',
  'not-authenticated',
  'token-expired',
  'token-revoked',
  'scope-too-small',
  'wrong-user',
];

/** True for a failure that only a new token, set up on the options page, puts right. */
export function needsToken({ kind }: Failure): boolean {
  return tokenTroubles.includes(kind);
}
