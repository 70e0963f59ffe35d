import type { moveStrings } from '../move';
import type { Translation } from '../translation';
import { form, plural } from './numbers';

const sections = { 'milestone-work': 'in Milestone Work', 'parking-lot': 'im Parking Lot' } as const;

export const move: Translation<typeof moveStrings> = {
  actions: (name) => `Aktionen für ${name}`,
  promote: 'In Milestone Work aufnehmen',
  promoteTop: 'Ganz oben aufnehmen',
  parkBack: 'Zurück parken',
  up: 'Nach oben',
  down: 'Nach unten',
  top: 'Ganz nach oben',
  immovable: {
    'no-reference': 'Die Zeile nennt kein Issue und lässt sich nur in der Beschreibung selbst verschieben.',
    dropped: 'Die Zeile ist durchgestrichen. Erst das Durchstreichen in der Beschreibung entfernen.',
    duplicate: 'Eine frühere Zeile nennt dasselbe Issue. Erst eine der beiden entfernen.',
    'in-both': 'Das Issue steht in beiden Abschnitten. Erst eine der beiden Zeilen entfernen.',
  },
  first: 'Das ist schon die erste Zeile.',
  last: 'Das ist schon die letzte Zeile.',
  busy: 'Eine andere Zeile wird verschoben. Warten, bis sie da ist.',
  closed: 'Dieser Plan ist finalisiert. Seine Zeilen bleiben, wo sie sind.',
  doing: 'Das Verschieben',
  parked: (name) => `${name}: geparkt`,
  refined: 'Ausgearbeitet: kann zugesagt werden.',
  notRefined: 'Noch nicht ausgearbeitet:',
  promoteAnyway: 'Trotzdem aufnehmen',
  leaveParked: 'Geparkt lassen',
  warning: 'Um darüber zu reden, kann es aufgenommen werden. Vor einer Zusage ist noch zu klären:',
  saving: (rows) =>
    `${typeof rows === 'string' ? rows : plural(rows, 'Zeile', 'Zeilen')} ${typeof rows === 'string' ? 'wird' : form(rows, 'wird', 'werden')} verschoben…`,
  dismiss: 'Ausblenden',

  moved: (rows, { to, reorders }, outcome) => {
    const subject = typeof rows === 'string' ? rows : plural(rows, 'Zeile', 'Zeilen');
    const count = typeof rows === 'string' ? 1 : rows;
    if (outcome === 'unchanged')
      return `${subject} ${form(count, 'steht', 'stehen')} schon an diesem Platz ${sections[to]}. Nichts wurde geändert.`;
    if (outcome === 'removed')
      return `${subject} ${form(count, 'wurde', 'wurden')} verschoben und seither wieder entfernt oder anderswohin gebracht. Nichts wurde geändert.`;
    const beside = ' Im selben Moment hat noch jemand gespeichert; beide Änderungen sind da.';
    const standing = form(count, 'steht', 'stehen');
    const moved = reorders
      ? `${standing} an einem neuen Platz ${sections[to]}`
      : `${standing} ${sections[to]}`;
    return `${subject} ${moved}.${outcome === 'saved-beside' ? beside : ''}`;
  },
  kept: (text) => `Ihr Text ist verwahrt: „${text}“.`,
  refused: (name, why) => `${name} wurde nicht verschoben. ${why}`,
  arrangeAt: (name) => `${name} einordnen`,
};
