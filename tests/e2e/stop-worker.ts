import type { ExtensionBrowser } from '../../scripts/browser';

/** Ends the worker, as the browser does with one that has nothing to do; the next message starts it again. */
export async function stopWorker({ context, extensionOrigin }: ExtensionBrowser): Promise<void> {
  const own = await context.newPage();
  await own.goto(`${extensionOrigin}/icon/icon.svg`);
  const inspector = await context.newCDPSession(own);
  await inspector.send('ServiceWorker.enable');
  await inspector.send('ServiceWorker.stopAllWorkers');
  await own.close();
}
