import { useState } from 'preact/hooks';
import type { RowKey } from '@/utils/plan/reference';

/** Rows that are ticked. */
export interface Selection {
  readonly keys: ReadonlySet<RowKey>;
  set(key: RowKey, selected: boolean): void;
  /** Unticks these rows; others keep their tick. */
  clear(keys: ReadonlySet<RowKey>): void;
}

/** `first`: the row that is ticked to begin with; null for none. */
export function useSelection(first: RowKey | null): Selection {
  const [keys, setKeys] = useState<ReadonlySet<RowKey>>(() => new Set(first === null ? [] : [first]));
  return {
    keys,
    set: (key, selected) =>
      setKeys(
        (before) => new Set(selected ? [...before, key] : [...before].filter((other) => other !== key)),
      ),
    clear: (cleared) => setKeys((before) => new Set([...before].filter((key) => !cleared.has(key)))),
  };
}
