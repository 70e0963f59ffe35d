import type { ExtensionBrowser } from '../../scripts/browser';

/** Whether the worker keeps a still, of one planning issue. */
export async function keepsStill({ context }: ExtensionBrowser): Promise<boolean> {
  const worker = context.serviceWorkers().at(-1);
  const stills = await worker?.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('milestone-planner');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('stills').objectStore('stills').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
  return stills === 1;
}
