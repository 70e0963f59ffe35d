import { browser } from 'wxt/browser';
import { shownStill } from '@/utils/page/still/shown-still';
import type { CurrentStill } from '@/utils/protocol/answers/current-still';
import { wordsScripts } from '@/utils/strings/browser-language';

const panels = { mark: 'milestone-planner panels', file: '/panels.js' } as const;
const tools = { mark: 'milestone-planner tools asked for', file: '/tools.js' } as const;

/** Shows the panels in a tab's top document, once however often it is asked, in the browser's language. */
export function showPanels(tabId: number): Promise<void> {
  return runOnce(tabId, panels, wordsScripts());
}

/** Brings the tools into a tab's top document, once however often it is asked. */
export function bringTools(tabId: number): Promise<void> {
  return runOnce(tabId, tools, []);
}

/** Shows a still in a tab's top document, unless that has one or the panels already; whether it did. */
export async function showStill(tabId: number, shown: CurrentStill): Promise<boolean> {
  const target = { tabId };
  const args: [string, string, unknown] = [shownStill, panels.mark, shown];
  const [first] = await browser.scripting.executeScript({ target, func: leaveStill, args });
  if (first?.result !== true) return false;
  await browser.scripting.executeScript({ target, files: ['/still.js'] });
  return true;
}

/** The document itself remembers, in the content scripts' world: the worker may be gone between two askings. */
async function runOnce(
  tabId: number,
  { mark, file }: typeof panels | typeof tools,
  before: ReturnType<typeof wordsScripts>,
): Promise<void> {
  const target = { tabId };
  const [first] = await browser.scripting.executeScript({ target, func: isFirstTime, args: [mark] });
  if (first?.result !== true) return;
  await browser.scripting.executeScript({ target, files: [...before, file] });
}

/** Runs in the page, so it can use nothing from here. */
function isFirstTime(name: string): boolean {
  const mark = Symbol.for(name);
  if (Reflect.has(globalThis, mark)) return false;
  return Reflect.set(globalThis, mark, true);
}

/** Runs in the page as well. */
function leaveStill(name: string, panels: string, still: unknown): boolean {
  if (Reflect.has(globalThis, Symbol.for(name)) || Reflect.has(globalThis, Symbol.for(panels))) return false;
  return Reflect.set(globalThis, Symbol.for(name), still);
}
