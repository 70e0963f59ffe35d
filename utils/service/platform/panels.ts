import { browser } from 'wxt/browser';
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
