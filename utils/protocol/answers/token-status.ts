import type { Unknown } from '@/utils/plan/facts';
import type { Access } from './access';

export interface TokenStatus {
  readonly username: string;
  readonly name: string;
  /** Null: GitLab did not tell. */
  readonly scopes: readonly string[] | null;
  /** `YYYY-MM-DD`; null: does not expire; unknown: GitLab did not tell. */
  readonly expiresAt: string | null | Unknown;
  readonly access: Access;
  /** Instant of the last check. */
  readonly checkedAt: string;
}
