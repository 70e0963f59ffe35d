import { browser } from 'wxt/browser';

const key = 'parkAsked';

/** Leaves word for the popup, which is about to open, that the user asked to park the issue in front of them. */
export function keepParkAsked(): Promise<void> {
  return browser.storage.session.set({ [key]: true });
}

/** Whether the popup was opened to park an issue; answers it once. */
export async function takeParkAsked(): Promise<boolean> {
  const { [key]: asked } = await browser.storage.session.get(key);
  if (asked !== undefined) await browser.storage.session.remove(key);
  return asked === true;
}
