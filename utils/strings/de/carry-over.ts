import type { carryOverStrings } from '../carry-over';
import type { Translation } from '../translation';
import { formatWeight, list, plural } from './numbers';

export const carryOver: Translation<typeof carryOverStrings> = {
  title: 'Arbeit übertragen',
  reading: 'Offene Arbeit wird gesucht…',
  from: 'Aus',
  because: {
    named: 'das dieses Issue als Vorgänger nennt.',
    milestone: 'dem Planungs-Issue des vorigen Milestones.',
    age: 'dem Planungs-Issue, das vor diesem eröffnet wurde.',
    chosen: 'das hier gewählt wurde.',
  },
  noMilestone: 'Es hat keinen Milestone, darum zählen nur seine Zeilen.',
  noneBefore:
    'Vor diesem wurde kein Planungs-Issue gefunden. Das Issue nennen, aus dem Arbeit zu übertragen ist.',
  other: 'Ein anderes Planungs-Issue verwenden',
  previous: 'Planungs-Issue, aus dem übertragen wird',
  previousHint: 'Seine URL oder eine Referenz wie #12',
  previousMissing: 'Ein Planungs-Issue nennen: URL oder Referenz einfügen.',
  look: 'Dort nachsehen',
  searchAgain: 'Den Vorgänger suchen',
  tryAgain: 'Erneut versuchen',

  heading: 'Noch offen',
  all: (count) => (count === 1 ? '1 Issue' : `Alle ${count} Issues`),
  nothing: 'Nichts zu übertragen: Alles ist erledigt oder schon geplant.',
  nothingKnown: 'Mehr zum Übertragen wurde nicht gefunden.',
  planned: (count) => `${plural(count, 'weiteres ist', 'weitere sind')} schon geplant.`,
  carriedOver: 'übertragen',
  nobody: 'niemand',
  weight: (weight) => `Gewicht ${formatWeight(weight)}`,
  noWeight: 'kein Gewicht',
  unknownWeight: 'Gewicht unbekannt',
  fromRow: 'im vorigen Plan',
  fromMilestone: (milestone) => `im Milestone ${milestone}`,
  parked: 'im Parking Lot: seine Zeile zieht um',
  notes: (notes) => `Notizen: ${notes}`,

  unread: (rows) => `Ob diese noch offen sind, ließ sich nicht lesen: ${list(rows)}.`,
  unreadRow: (name, why) => `${name} (${why})`,
  why: {
    'not-found-or-hidden': 'fehlt oder ist verborgen',
    forbidden: 'nicht lesbar für dieses Token',
    offline: 'GitLab war nicht erreichbar',
    failed: 'GitLab konnte nicht antworten',
    'another-instance': 'auf einem anderen GitLab',
  },
  unasked: (people, milestone, why) =>
    `Was ${list(people.map((person) => `@${person}`))} sonst im Milestone ${milestone} zugewiesen ist, ist nicht bekannt. ${why}`,
  unnamed: (names) =>
    `Die Tabelle Capacity nennt ${list(names)} nicht mit Benutzernamen, darum ist nicht bekannt, was dort zugewiesen ist.`,

  what: 'Jedes bekommt eine Zeile in Milestone Work, als übertragen markiert, mit Zuständigen, Gewicht und einer Notiz; alles in einer Änderung.',
  submit: (count) => (count === 0 ? 'Übertragen' : `${plural(count, 'Issue', 'Issues')} übertragen`),
  submitting: 'Wird übertragen…',
  done: (names) => `${list(names)} übertragen`,
};
