import type { moveStrings } from '../move';
import type { Translation } from '../translation';
import { plural } from './numbers';

const sections = { 'milestone-work': 'in Milestone Work', 'parking-lot': 'im Parking Lot' } as const;

/** Rows, by name or how many there are, with the verb that follows. */
function told(rows: string | number, one: string, many: string): string {
  return typeof rows === 'string' ? `${rows} ${one}` : plural(rows, `Zeile ${one}`, `Zeilen ${many}`);
}

export const move: Translation<typeof moveStrings> = {
  actions: (name) => `Aktionen für ${name}`,
  promote: 'In Milestone Work aufnehmen',
  promoteTop: 'Ganz oben aufnehmen',
  parkBack: 'Zurück parken',
  up: 'Nach oben',
  down: 'Nach unten',
  top: 'Ganz nach oben',
  immovable: {
    'no-reference': 'Die Zeile nennt kein Ticket und lässt sich nur in der Beschreibung selbst verschieben.',
    dropped: 'Die Zeile ist durchgestrichen. Erst das Durchstreichen in der Beschreibung entfernen.',
    duplicate: 'Eine frühere Zeile nennt dasselbe Ticket. Erst eine der beiden entfernen.',
    'in-both': 'Das Ticket steht in beiden Abschnitten. Erst eine der beiden Zeilen entfernen.',
  },
  first: 'Das ist schon die erste Zeile.',
  last: 'Das ist schon die letzte Zeile.',
  busy: 'Eine andere Zeile wird verschoben. Warten, bis das erledigt ist.',
  closed: 'Dieser Plan ist finalisiert. Seine Zeilen bleiben, wo sie sind.',
  doing: 'Das Verschieben',
  parked: (name) => `${name}: geparkt`,
  refined: 'Ausgearbeitet: kann zugesagt werden.',
  notRefined: 'Noch nicht ausgearbeitet:',
  promoteAnyway: 'Trotzdem aufnehmen',
  leaveParked: 'Geparkt lassen',
  warning: 'Zum Besprechen lässt es sich aufnehmen. Vor einer Zusage ist zu beheben:',
  saving: (rows) => `${told(rows, 'wird', 'werden')} verschoben…`,
  dismiss: 'Ausblenden',

  moved: (rows, { to, reorders }, outcome) => {
    const stand = told(rows, 'steht', 'stehen');
    if (outcome === 'unchanged')
      return `${stand} schon an diesem Platz ${sections[to]}. Nichts wurde geändert.`;
    if (outcome === 'removed')
      return `${told(rows, 'wurde', 'wurden')} verschoben und seither entfernt oder wieder verschoben. Nichts wurde geändert.`;
    const beside = ' Im selben Moment hat noch jemand gespeichert; beide Änderungen sind erhalten.';
    const moved = reorders ? `${stand} an einem neuen Platz ${sections[to]}` : `${stand} ${sections[to]}`;
    return `${moved}.${outcome === 'saved-beside' ? beside : ''}`;
  },
  kept: (text) => `Ihr Text ist verwahrt: „${text}“.`,
  refused: (name, why) => `${name} wurde nicht verschoben. ${why}`,
  arrangeAt: (name) => `${name} einordnen`,
};
