import { browser } from 'wxt/browser';

/** A value in `storage.local`, which content scripts can read too. */
interface LocalItem {
  /** Null when nothing is stored. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** The value under a key. */
export function localItem(key: string): LocalItem {
  return {
    async read() {
      const { [key]: stored = null } = await browser.storage.local.get(key);
      return stored;
    },
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
