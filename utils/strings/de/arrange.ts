import type { arrangeStrings } from '../arrange';
import type { Translation } from '../translation';
import { formatWeight, plural } from './numbers';

export const arrange: Translation<typeof arrangeStrings> = {
  title: 'Zeilen ordnen',
  work: 'Milestone Work',
  workHint:
    'Die Reihenfolge ist die Priorität. Eine Zeile am Griff ziehen oder mit der Leertaste greifen und mit den Pfeiltasten bewegen.',
  workEmpty: 'Milestone Work hat noch keine Zeilen. Zeilen aus dem Parking Lot aufnehmen.',
  parkingLot: 'Parking Lot',
  parkingLotHint: 'Zeilen ankreuzen, um zu sehen, was sie hinzufügen, und sie zusammen aufnehmen.',
  parkingLotEmpty: 'Nichts ist geparkt.',
  liveQuery:
    'Milestone Work enthält auch eine eingebettete Ansicht. Deren Zeilen folgen den Labels und Meilensteinen der Tickets, stehen darum nicht hier und lassen sich nicht verschieben.',
  select: (name) => `${name} auswählen`,
  handle: (name) => `${name} verschieben`,
  priority: (value) => `Priorität ${value}`,
  weight: (points) => `Gewicht ${formatWeight(points)}`,
  unweighted: 'Kein Gewicht',
  unknownWeight: 'Gewicht unbekannt',
  nobody: 'Niemand zugewiesen',
  standings: {
    ready: 'Bereit',
    warning: 'Bereit, mit Warnungen',
    danger: 'Nicht bereit',
    unknown: 'Nicht lesbar',
  },
  refinedShort: 'Ausgearbeitet',
  notRefinedShort: 'Nicht ausgearbeitet',

  position: 'Platz',
  end: 'Am Ende',
  atTop: 'Ganz oben',
  before: (name) => `Vor ${name}`,
  promoteRows: (rows) => `${plural(rows, 'Zeile', 'Zeilen')} aufnehmen`,
  moveRows: (rows) => `${plural(rows, 'Zeile', 'Zeilen')} verschieben`,
  parkRows: (rows) => `${plural(rows, 'Zeile', 'Zeilen')} zurück parken`,
  nothingSelected: 'Zeilen ankreuzen, um mehrere auf einmal zu verschieben.',
  unrefined: (rows) =>
    `${plural(rows, 'der angekreuzten Zeilen ist', 'der angekreuzten Zeilen sind')} nicht ausgearbeitet. Zum Besprechen lässt sich alles aufnehmen. Vor einer Zusage ist zu beheben:`,

  grabbed: (name, place, places) =>
    `${name} ist gegriffen, auf Platz ${place} von ${places}. Pfeiltasten verschieben, Leertaste legt ab, Escape legt zurück.`,
  atPlace: (name, place, places) => `${name}: Platz ${place} von ${places}.`,
  putBack: (name) => `${name} ist wieder am alten Platz.`,

  loads: 'Was zugesagt ist',
  loadsAsIf: (rows) => `Was mit ${plural(rows, 'weiteren Zeile', 'weiteren Zeilen')} zugesagt wäre`,
  person: 'Person',
  now: 'Jetzt',
  withTicked: 'Mit den angekreuzten Zeilen',
  total: 'Summe',
  load: (points, words) => `${points}, ${words}`,
  asIf: (now, then) => `Zugesagt: jetzt ${now}; mit den angekreuzten Zeilen ${then}.`,
};
