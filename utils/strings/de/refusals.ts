import type { RefusalWords } from '../refusals';

export const refusals: RefusalWords = {
  sentences: {
    'no-such-row': 'Die Zeile oder ihr neuer Platz ist weg. Den Plan erneut lesen.',
    'already-there': 'Das Ticket ist schon in diesem Abschnitt.',
    'quoted-table':
      'Die einzige Tabelle des Abschnitts ist ein Zitat, und Zitate bleiben unberührt. Außerhalb davon eine Tabelle anlegen.',
    'live-query':
      'Der Abschnitt ist eine eingebettete Ansicht. Labels oder Meilenstein des Tickets ändern, um es dorthin zu bringen.',
    'inside-unclosed-block':
      'Ein Codeblock oder Kommentar wird nie geschlossen, darin würde die Zeile verschwinden. Erst ihn schließen.',
    'no-column': 'Die Tabelle hat keine Spalte für diesen Text. Erst eine anlegen.',
    'bad-input':
      'Die Eingabe nennt kein Ticket. Seine URL oder eine Referenz wie gruppe/projekt#12 verwenden.',
  },
  other: 'Die Beschreibung lässt sich so nicht sicher ändern.',
  inLine: (line, sentence) => `Zeile ${line}: ${sentence}`,
};
