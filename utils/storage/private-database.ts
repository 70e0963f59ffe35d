import type { DBSchema } from 'idb';
import { type Connection, connection } from './connection';

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/** What no content script may read: it lives in the extension's own origin. Values are parsed when they are read. */
export interface PrivateShape extends DBSchema {
  plans: Kept;
  statuses: Kept;
  journal: Kept;
  drafts: Kept;
}

export type PrivateStore = 'plans' | 'statuses' | 'journal' | 'drafts';

/** The extension's database for everything private but the token; another name is another, separate database. */
export function privateDatabase(name = 'milestone-planner'): Connection<PrivateShape> {
  return connection<PrivateShape>(name, 1, (database) => {
    for (const store of ['plans', 'statuses', 'journal', 'drafts'] as const)
      database.createObjectStore(store);
  });
}
