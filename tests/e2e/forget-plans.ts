import type { ExtensionBrowser } from '../../scripts/browser';
import { stopWorker } from './stop-worker';

/** Clears away all that was read of GitLab, and what the worker may still hold of it. Tokens and settings stay. */
export async function forgetPlans(browser: ExtensionBrowser): Promise<void> {
  const worker = browser.context.serviceWorkers().at(-1);
  await worker?.evaluate(async () => {
    const request = indexedDB.open('milestone-planner');
    await new Promise((opened) => request.addEventListener('success', opened));
    const stores = [...request.result.objectStoreNames];
    const clearing = request.result.transaction(stores, 'readwrite');
    for (const store of stores) clearing.objectStore(store).clear();
    await new Promise((cleared) => clearing.addEventListener('complete', cleared));
    request.result.close();
  });
  await stopWorker(browser);
}
