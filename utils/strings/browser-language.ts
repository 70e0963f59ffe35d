import { browser } from 'wxt/browser';

/** The script that brings the words of each language but English, which every script has. */
const scripts = { de: '/words-de.js' } as const;

/** The language to speak in this browser: its own where we have words for it, else English. */
export function browserLanguage(): keyof typeof scripts | 'en' {
  return /^de\b/.test(browser.i18n.getUILanguage()) ? 'de' : 'en';
}

/** The scripts that bring the words of this browser's language, as paths; none in an English one. */
export function wordsScripts(): (typeof scripts)['de'][] {
  const language = browserLanguage();
  return language === 'en' ? [] : [scripts[language]];
}
