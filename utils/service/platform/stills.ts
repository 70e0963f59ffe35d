import { browser } from 'wxt/browser';
import { hostPattern } from '@/utils/page/host-patterns';
import { type StandingStill, standingName } from '@/utils/page/still/standing-still';

/** Takes the stills of an instance's plans off the pages they stand in. */
export async function clearStills(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostPattern(origin) });
  const args: [string, string] = [standingName, origin];
  const clearings = tabs.map(async ({ id: tabId }) => {
    if (tabId !== undefined)
      await browser.scripting.executeScript({ target: { tabId }, func: clearStill, args });
  });
  // A tab that shows an error, or is being closed, takes no script: nothing of ours stands there.
  await Promise.allSettled(clearings);
}

/** Runs in the page, so it can use nothing from here. */
function clearStill(name: string, origin: string): void {
  const still: StandingStill | null | undefined = Reflect.get(globalThis, Symbol.for(name));
  if (still?.issue.origin === origin) still.clear();
}
