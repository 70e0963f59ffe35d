// Each probe runs inside a page of the extension, in whichever browser: it can use nothing from around it.

/** All that the extension keeps in its databases and in every storage area, as JSON. */
export async function keptByExtension(): Promise<string> {
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
}

/**
 * All that a content script of the extension can get hold of in the tab at that address, as JSON: the page with its
 * open shadow roots, the page's own storage, and whatever of the extension's storage answers.
 */
export async function seenByContentScript(url: string): Promise<string> {
  const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ url });
  const [frame] = await scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      const read = async (area: string): Promise<unknown> => {
        try {
          return await storage[area].get(null);
        } catch (error) {
          return String(error);
        }
      };
      const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
      return JSON.stringify({
        page: document.documentElement.outerHTML,
        shadows: hosts.map((host) => host.shadowRoot?.innerHTML),
        typed: hosts.flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value),
        ),
        own: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
        databases: await indexedDB.databases(),
        areas: await Promise.all(['local', 'session', 'sync'].map(read)),
      });
    },
  });
  return frame.result;
}

/** Who speaks to the background in a test: a content script in some frame of a tab. */
export interface Speaker {
  /** Address of the tab, as a match pattern. */
  url: string;
  /** The top frame, or the first one inside it. */
  frame: 'top' | 'inner';
  messages: readonly unknown[];
}

/** What the background replies to each message when a content script in that frame sends it. */
export async function repliesTo({ url, frame, messages }: Speaker): Promise<unknown[]> {
  const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ url });
  const frames: { frameId: number; result: unknown[] }[] = await scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    args: [messages],
    func: (all: unknown[]) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      return Promise.all(all.map((message) => runtime.sendMessage(message)));
    },
  });
  return frames.find(({ frameId }) => (frameId === 0) === (frame === 'top'))?.result ?? [];
}
