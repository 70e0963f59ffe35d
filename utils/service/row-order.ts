import type { RowKey } from '@/utils/plan/reference';

/** Where a row stands among the rows there were when it was put there; rows that came or went since do not matter. */
export class RowOrder {
  readonly #key: RowKey;
  readonly #above: ReadonlySet<RowKey>;
  readonly #below: ReadonlySet<RowKey>;

  /** @param keys the rows of its section in their order, the row among them */
  constructor(key: RowKey, keys: readonly RowKey[]) {
    const at = keys.indexOf(key);
    this.#key = key;
    this.#above = new Set(keys.slice(0, Math.max(0, at)));
    this.#below = new Set(keys.slice(at + 1));
  }

  /** Whether the row still stands below those it stood below, and above those it stood above. */
  holds(keys: readonly RowKey[]): boolean {
    const at = keys.indexOf(this.#key);
    return (
      at !== -1 &&
      keys.slice(0, at).every((key) => !this.#below.has(key)) &&
      keys.slice(at + 1).every((key) => !this.#above.has(key))
    );
  }
}
