import { browser } from 'wxt/browser';

/** Opens the toolbar popup. Where the browser does not let us, as some do once a click is over, the same page in a tab. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
