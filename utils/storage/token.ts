import type { DBSchema } from 'idb';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import { connection } from './connection';

/** The token in force on an instance, with what GitLab said of it when it was last checked. */
interface SavedToken {
  readonly token: string;
  readonly status: TokenStatus;
}

interface Candidate {
  readonly token: string;
  /** Instant. */
  readonly writtenAt: string;
}

interface TokenShape extends DBSchema {
  saved: { key: string; value: SavedToken };
  candidates: { key: string; value: Candidate };
}

/**
 * The access tokens, by the origin of their instance, in a database of their own. Content scripts cannot open it in
 * any browser. A new token is a candidate until a test call has shown whose it is.
 */
export interface TokenStore {
  saved(origin: string): Promise<SavedToken | null>;
  candidate(origin: string): Promise<string | null>;
  /** `now` is an instant, ISO 8601. */
  keepCandidate(origin: string, token: string, now: string): Promise<void>;
  dropCandidate(origin: string): Promise<void>;
  /** Drops what was typed before that instant and never tested. */
  dropCandidatesBefore(instant: string): Promise<void>;
  /** Puts a tested token in force; it is no candidate any more. */
  save(origin: string, saved: SavedToken): Promise<void>;
  /** Forgets the token in force, and what was typed and not tested yet. */
  remove(origin: string): Promise<void>;
}

/** Another name is another, separate database. */
export function openTokenStore(name = 'milestone-planner-token'): TokenStore {
  const connect = connection<TokenShape>(name, 1, (database) => {
    database.createObjectStore('saved');
    database.createObjectStore('candidates');
  });

  return {
    saved: async (origin) => (await (await connect()).get('saved', origin)) ?? null,
    candidate: async (origin) => (await (await connect()).get('candidates', origin))?.token ?? null,
    async keepCandidate(origin, token, now) {
      await (await connect()).put('candidates', { token, writtenAt: now }, origin);
    },
    async dropCandidate(origin) {
      await (await connect()).delete('candidates', origin);
    },
    async dropCandidatesBefore(instant) {
      const transaction = (await connect()).transaction('candidates', 'readwrite');
      for await (const cursor of transaction.store) {
        if (Date.parse(cursor.value.writtenAt) < Date.parse(instant)) await cursor.delete();
      }
      await transaction.done;
    },
    async save(origin, saved) {
      const transaction = (await connect()).transaction(['saved', 'candidates'], 'readwrite');
      const candidates = transaction.objectStore('candidates');
      if ((await candidates.get(origin))?.token === saved.token) await candidates.delete(origin);
      await transaction.objectStore('saved').put(saved, origin);
      await transaction.done;
    },
    async remove(origin) {
      const transaction = (await connect()).transaction(['saved', 'candidates'], 'readwrite');
      await transaction.objectStore('saved').delete(origin);
      await transaction.objectStore('candidates').delete(origin);
      await transaction.done;
    },
  };
}
