import { inLanguage } from './in-language';

/** What every dialog says. */
export const dialogStrings = inLanguage('dialog', {
  close: 'Close',
});
