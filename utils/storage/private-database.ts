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
  jobs: Kept;
  stills: Kept;
}

export type PrivateStore = keyof typeof stores;

/** Every store, with the version of the database that brought it. */
const stores = { plans: 1, statuses: 1, journal: 1, drafts: 1, jobs: 2, stills: 3 } as const;

/** The extension's database for everything private but the token; another name is another, separate database. */
export function privateDatabase(name = 'milestone-planner'): Connection<PrivateShape> {
  return connection<PrivateShape>(name, Math.max(...Object.values(stores)), (database) => {
    for (const store of Object.keys(stores) as PrivateStore[])
      if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
  });
}
