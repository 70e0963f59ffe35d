import { browser } from 'wxt/browser';

/**
 * Shows the panels in a tab's top document, once however often it is asked: the document itself remembers, in the
 * content scripts' world, because the worker may be gone between two askings.
 */
export async function showPanels(tabId: number): Promise<void> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: isFirstTime });
  if (first?.result !== true) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/panels.js'] });
}

/** Runs in the page, so it can use nothing from here. */
function isFirstTime(): boolean {
  const mark = Symbol.for('milestone-planner panels');
  if (Reflect.has(globalThis, mark)) return false;
  return Reflect.set(globalThis, mark, true);
}
