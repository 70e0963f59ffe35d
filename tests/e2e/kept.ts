import type { Page } from '@playwright/test';

/** All that the extension keeps in its databases and in every storage area, as JSON; `page` is one of its own. */
export function keptByExtension(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = database.transaction(store).objectStore(store);
        kept.push(name, store, await answer(values.getAllKeys()), await answer(values.getAll()));
      }
      database.close();
    }
    const { storage } = Reflect.get(globalThis, 'chrome');
    for (const area of ['local', 'session', 'sync']) kept.push(area, await storage[area].get(null));
    return JSON.stringify(kept, (_, value) => (value instanceof Map ? [...value] : value));
  });
}
