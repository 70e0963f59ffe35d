import type { Language } from '../in-language';
import { access } from './access';

/** German: every word a person reads, but for those the team shares. */
export const german: Language = {
  tag: 'de',
  words: {
    access,
  },
};
