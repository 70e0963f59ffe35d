import { browser } from 'wxt/browser';
import { browserLanguage, wordsScripts } from './browser-language';

/**
 * Makes a page of the extension speak the browser's language. Ends before anything may be loaded that says something,
 * for English at once.
 */
export async function bringWords(page: Document): Promise<void> {
  page.documentElement.lang = browserLanguage();
  for (const path of wordsScripts()) await import(/* @vite-ignore */ browser.runtime.getURL(path));
}
