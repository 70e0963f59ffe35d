import { browser } from 'wxt/browser';

const key = 'planPanelFolded';

/** Whether the plan panel's details were folded when it was last seen, on any planning issue; false until they were. */
export async function readPanelFold(): Promise<boolean> {
  const { [key]: folded } = await browser.storage.local.get(key);
  return folded === true;
}

/** Remembers whether the plan panel's details are folded. */
export function keepPanelFold(folded: boolean): Promise<void> {
  return browser.storage.local.set({ [key]: folded });
}
