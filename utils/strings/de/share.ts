import type { shareStrings } from '../share';
import type { Translation } from '../translation';

export const share: Translation<typeof shareStrings> = {
  title: 'Als Markdown kopieren',
  what: 'Was zu kopieren ist',
  summary: 'Zusammenfassung',
  findings: 'Befunde',
  person: (name) => `Auslastung von @${name}`,
  notify: 'Personen erwähnen',
  notifyHint:
    'Sie werden benachrichtigt, wo der Text veröffentlicht wird. Ohne das stehen Benutzernamen als Code da.',
  text: 'Markdown',
  copy: 'Kopieren',
  close: 'Schließen',
  copied: 'Kopiert.',
  notCopied:
    'Der Browser hat das Kopieren nicht zugelassen. Der Text ist ausgewählt: Strg+C oder ⌘C drücken.',
};
