import type { RefusalWords } from '../refusals';

export const refusals: RefusalWords = {
  sentences: {
    'no-such-row': 'Die Zeile ist nicht mehr da. Den Plan erneut lesen.',
    'already-there': 'Das Issue ist schon in diesem Abschnitt.',
    'quoted-table':
      'Die einzige Tabelle des Abschnitts ist ein Zitat, und Zitate bleiben unberührt. Außerhalb davon eine Tabelle anlegen.',
    'live-query':
      'Der Abschnitt folgt einer Live-Abfrage. Labels oder Milestone des Issues ändern, um es dorthin zu bringen.',
    'inside-unclosed-block':
      'Ein Codeblock oder Kommentar wird nie geschlossen, darin würde die Zeile verschwinden. Erst ihn schließen.',
    'no-column': 'Die Tabelle hat keine Spalte für diesen Text. Erst eine anlegen.',
    'bad-input':
      'Aus der Eingabe lässt sich kein Issue lesen. Seine URL verwenden, oder eine Referenz wie gruppe/projekt#12.',
  },
  other: 'Die Beschreibung ist in einer Form, die sich nicht sicher ändern lässt.',
  inLine: (line, sentence) => `Zeile ${line}: ${sentence}`,
};
