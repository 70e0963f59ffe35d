import type { TeamProfile } from '@/utils/plan/profile';
import { readKeptProfile } from '@/utils/plan/read-profile';
import type { UnreadProfile } from '@/utils/protocol/answers/settings';
import { localItem } from './local-item';

/** The user's own profile, null while there is none to use; `unread` when one is stored that cannot be read. */
interface OwnProfile {
  readonly profile: TeamProfile | null;
  readonly unread: UnreadProfile | null;
}

export interface OwnProfileStore {
  /** One that another version of the extension stored is brought to this version's form. */
  read(): Promise<OwnProfile>;
  write(profile: TeamProfile): Promise<void>;
}

/** The user's own profile in `storage.local`. What cannot be read stays there until another one is written. */
export function openOwnProfile(): OwnProfileStore {
  const item = localItem('profile');
  return {
    async read() {
      const stored = await item.read();
      if (stored === null) return { profile: null, unread: null };
      const kept = readKeptProfile(stored);
      if (kept.ok) return { profile: kept.profile, unread: null };
      const { at, reason } = kept;
      return { profile: null, unread: { json: JSON.stringify(stored, null, 2), at, reason } };
    },
    write: (profile) => item.write(profile),
  };
}
