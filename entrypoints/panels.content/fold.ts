import { browser } from 'wxt/browser';

const key = 'planPanelFolded';

/** Whether the panel's details were folded when it was last seen, on any planning issue. */
export async function readFolded(): Promise<boolean> {
  const { [key]: folded } = await browser.storage.local.get(key);
  return folded === true;
}

/** Remembers whether the panel's details are folded. */
export function keepFolded(folded: boolean): Promise<void> {
  return browser.storage.local.set({ [key]: folded });
}
