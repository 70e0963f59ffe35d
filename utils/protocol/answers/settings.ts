import type { TeamProfile } from '@/utils/plan/profile';
import type { ProfileReason } from '@/utils/plan/profile-reason';
import type { TeamProject } from '../fields';
import type { TokenStatus } from './token-status';

/** A stored profile nobody can read: what is stored, and the place and the reason, such as `finalize.days`. */
export interface UnreadProfile {
  readonly json: string;
  readonly at: string;
  readonly reason: ProfileReason;
}

export interface Settings {
  readonly projects: readonly TeamProject[];
  /** Id of the profile in force: a preset's, or the own one's. */
  readonly chosenProfile: string;
  /** The user's own profile; null until they save one. */
  readonly ownProfile: TeamProfile | null;
  /** The user's own profile, where what is stored cannot be read; absent when all is well. */
  readonly unreadProfile?: UnreadProfile;
  readonly presets: readonly { readonly id: string; readonly name: string }[];
  /** By instance, all that are set up; null: no token. */
  readonly tokens: Readonly<Record<string, TokenStatus | null>>;
  /** Instances whose host the user does not let us reach. */
  readonly withheld: readonly string[];
  /** Team projects whose finalize dates the user wants to be reminded of. */
  readonly reminders: readonly TeamProject[];
  /** Whether the browser lets us show notifications. */
  readonly notifications: boolean;
  /** Settings that were stored in a form nobody can read and are back at their defaults; absent when all is well. */
  readonly reset?: readonly string[];
}
