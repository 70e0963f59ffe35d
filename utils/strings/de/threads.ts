import type { threadsStrings } from '../threads';
import type { Translation } from '../translation';
import { list, plural } from './numbers';

export const threads: Translation<typeof threadsStrings> = {
  title: 'Auslastungs-Threads',
  about:
    'Je Person ein Thread in diesem Planungsticket, mit ihren Zeilen, ihrer Auslastung und den Fragen der Prüfungen. Jede Person wird einmal erwähnt, in ihrem eigenen Thread, und niemand sonst.',
  nobody: 'Noch steht niemand unter Capacity, und niemand hat Arbeit übernommen.',
  people: 'Personen',
  reading: 'Die Threads werden gelesen…',
  states: {
    none: 'Noch kein Thread',
    current: 'Aktuell',
    outdated: 'Zeilen seither geändert',
  },
  resolved: 'Gelöst',
  unresolved: 'Nicht gelöst',
  open: 'Thread öffnen',
  preview: (username) => `Was für @${username} veröffentlicht wird`,
  notMentioned: 'Das ist kein Benutzername in GitLab, darum wird niemand erwähnt.',
  byOther: (author) => `@${author} hat ihn verfasst, darum kann nur diese Person ihn aktualisieren.`,
  byHand: 'Jemand hat den Text von Hand geändert, darum bleibt er, wie er ist.',
  tooLong: 'Das ist länger, als GitLab in einem Kommentar erlaubt.',
  tick: (username) => `Für @${username} veröffentlichen`,
  post: (open, update) => {
    if (open + update === 0) return 'Threads veröffentlichen';
    return list([
      ...(open > 0 ? [`${plural(open, 'Thread', 'Threads')} eröffnen`] : []),
      ...(update > 0 ? [`${plural(update, 'Thread', 'Threads')} aktualisieren`] : []),
    ]);
  },
  nothing: 'Alle Threads sind aktuell.',
  chooseAgain: 'Erneut wählen',
  progress: 'Wird veröffentlicht',
  results: {
    opened: 'Der Thread wurde eröffnet.',
    updated: 'Der Thread wurde aktualisiert.',
    already: 'Der Thread war schon aktuell.',
    changed: 'Jemand hat den Text von Hand geändert, darum blieb er, wie er ist.',
    author: (author) => `@${author} hat ihn verfasst, darum blieb er, wie er ist.`,
  },
};
