import type { ZodType } from 'zod';
import type { Connection } from './connection';
import type { PrivateShape, PrivateStore } from './private-database';

/** Values by key, of one kind. A value stored in a form that cannot be read any more counts as absent. */
export interface Collection<T> {
  read(key: string): Promise<T | null>;
  /** All of them, by key. */
  all(): Promise<readonly T[]>;
  /** False when the browser has no room left for it. */
  keep(key: string, value: T): Promise<boolean>;
  drop(key: string): Promise<void>;
  /** Drops every key that begins so. */
  dropUnder(prefix: string): Promise<void>;
}

/** How values of a collection are stored: `read` answers null for what it does not understand. */
export interface Form<T> {
  read(stored: unknown): T | null;
  write(value: T): unknown;
}

/** Values a schema describes; they outlive the version that wrote them. */
export function described<T>(schema: ZodType<T>): Form<T> {
  return { read: (stored) => schema.safeParse(stored).data ?? null, write: (value) => value };
}

/** Values that can be read from GitLab again: only the version of the extension that wrote them reads them back. */
export function ofVersion<T>(version: string): Form<T> {
  return {
    read: (stored) => (isWrittenBy<T>(version, stored) ? stored.value : null),
    write: (value) => ({ version, value }),
  };
}

/** The collection a store of the private database holds. */
export function createCollection<T>(
  connect: Connection<PrivateShape>,
  store: PrivateStore,
  form: Form<T>,
): Collection<T> {
  return {
    async read(key) {
      return form.read(await (await connect()).get(store, key));
    },
    async all() {
      const stored = await (await connect()).getAll(store);
      return stored.map(form.read).filter((value) => value !== null);
    },
    async keep(key, value) {
      try {
        await (await connect()).put(store, form.write(value), key);
        return true;
      } catch (error) {
        if (isOutOfRoom(error)) return false;
        throw error;
      }
    },
    async drop(key) {
      await (await connect()).delete(store, key);
    },
    async dropUnder(prefix) {
      await (await connect()).delete(store, IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    },
  };
}

function isWrittenBy<T>(version: string, stored: unknown): stored is { version: string; value: T } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'version' in stored &&
    stored.version === version &&
    'value' in stored
  );
}

function isOutOfRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
