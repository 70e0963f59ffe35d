import type { ZodType } from 'zod';
import { localItem } from './local-item';

/** A value as it is in force: `reset` when what was stored could not be read and the default stands in. */
interface InForce<T> {
  readonly value: T;
  readonly reset: boolean;
}

/** One setting in `storage.local`, which content scripts can read too. */
export interface Setting<T> {
  read(): Promise<InForce<T>>;
  write(value: T): Promise<void>;
}

/** The setting under a key; the schema decides what of a stored value is believed. */
export function setting<T>(key: string, schema: ZodType<T>, fallback: T): Setting<T> {
  const item = localItem(key);
  return {
    async read() {
      const stored = await item.read();
      const parsed = schema.safeParse(stored);
      const value = parsed.success ? parsed.data : fallback;
      return { value, reset: stored !== null && !parsed.success };
    },
    write: (value) => item.write(value),
  };
}
