import type { carryOverStrings } from '../carry-over';
import type { Translation } from '../translation';
import { formatWeight, list, plural } from './numbers';

export const carryOver: Translation<typeof carryOverStrings> = {
  title: 'Arbeit übertragen',
  reading: 'Offene Arbeit wird gesucht…',
  from: 'Aus',
  because: {
    named: 'das dieses Ticket als Vorgänger nennt.',
    milestone: 'dem Planungsticket des vorigen Meilensteins.',
    age: 'dem Planungsticket, das vor diesem angelegt wurde.',
    chosen: 'das hier gewählt wurde.',
  },
  noMilestone: 'Es hat keinen Meilenstein, darum zählen nur seine Zeilen.',
  noneBefore: 'Kein voriges Planungsticket gefunden. Eines nennen, aus dem Arbeit zu übertragen ist.',
  other: 'Ein anderes Planungsticket verwenden',
  previous: 'Planungsticket, aus dem übertragen wird',
  previousHint: 'Seine URL oder eine Referenz wie #12',
  previousMissing: 'Ein Planungsticket nennen: URL oder Referenz einfügen.',
  look: 'Dort nachsehen',
  searchAgain: 'Den Vorgänger suchen',
  tryAgain: 'Erneut versuchen',

  heading: 'Noch offen',
  all: (count) => (count === 1 ? '1 Ticket' : `Alle ${count} Tickets`),
  nothing: 'Nichts zu übertragen: Alles ist erledigt oder schon geplant.',
  nothingKnown: 'Mehr zum Übertragen wurde nicht gefunden.',
  planned: (count) => `${plural(count, 'weiteres ist', 'weitere sind')} schon geplant.`,
  carriedOver: 'übertragen',
  nobody: 'niemand',
  weight: (weight) => `Gewicht ${formatWeight(weight)}`,
  noWeight: 'kein Gewicht',
  unknownWeight: 'Gewicht unbekannt',
  fromRow: 'im vorigen Plan',
  fromMilestone: (milestone) => `im Meilenstein ${milestone}`,
  parked: 'im Parking Lot: seine Zeile zieht um',
  notes: (notes) => `Notizen: ${notes}`,

  unread: (rows) => `Ob diese noch offen sind, ist nicht bekannt: ${list(rows)}.`,
  unreadRow: (name, why) => `${name} (${why})`,
  why: {
    'not-found-or-hidden': 'fehlt oder ist verborgen',
    forbidden: 'kein Zugriff',
    offline: 'GitLab war nicht erreichbar',
    failed: 'GitLab konnte nicht antworten',
    'another-instance': 'auf einem anderen GitLab',
  },
  unasked: (people, milestone, why) =>
    `Was ${list(people.map((person) => `@${person}`))} sonst im Meilenstein ${milestone} zugewiesen ist, ist nicht bekannt. ${why}`,
  unnamed: (names) =>
    `Die Tabelle Capacity nennt ${list(names)} nicht mit Benutzernamen, darum ist nicht bekannt, was dort zugewiesen ist.`,

  what: 'Jedes bekommt eine Zeile in Milestone Work, als übertragen markiert, mit Beauftragten, Gewicht und einer Notiz; alles in einer Änderung.',
  submit: (count) => (count === 0 ? 'Übertragen' : `${plural(count, 'Ticket', 'Tickets')} übertragen`),
  submitting: 'Wird übertragen…',
  done: (names) => `${list(names)} übertragen`,
};
