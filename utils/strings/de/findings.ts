import type { FindingSentences } from '../findings';
import { formatWeight } from './numbers';

const unreadable = new Map([
  ['not-found-or-hidden', 'GitLab findet kein solches Ticket: Es existiert nicht oder ist verborgen.'],
  ['forbidden', 'Kein Zugriff auf dieses Ticket.'],
  ['offline', 'Unbekannt: GitLab war nicht erreichbar.'],
  ['failed', 'Unbekannt: GitLab konnte nicht antworten.'],
  ['another-instance', 'Unbekannt: Das Ticket liegt auf einem anderen GitLab.'],
]);

export const findings: FindingSentences = {
  'reference-missing': () => 'Diese Zeile nennt kein Ticket.',
  unreadable: ({ reason }) => unreadable.get(reason) ?? 'Unbekannt: Das Ticket ließ sich nicht lesen.',
  'not-an-issue': ({ kind }) => `Das ist ein ${kind === 'epic' ? 'Epic' : 'Merge Request'}, kein Ticket.`,
  'duplicate-row': ({ line }) => `Dasselbe Ticket steht schon in Zeile ${line}. Es zählt einmal.`,
  closed: () => 'Das Ticket ist geschlossen, darum zählt sein Gewicht nicht.',
  'also-parked': () => 'Es steht auch im Parking Lot.',
  'renamed-project': ({ project }) =>
    `Sein Projekt wurde umbenannt oder verschoben: Es heißt jetzt ${project}.`,
  'not-refined': ({ label, wanted }) =>
    label === ''
      ? `Nicht ausgearbeitet: Das Label ${wanted} fehlt.`
      : `Nicht ausgearbeitet: Das Label ist ${label}.`,
  blocked: ({ label }) => `Blockiert: Das Label ist ${label}.`,
  'no-weight': ({ scope }) =>
    scope === '' ? 'Es hat kein Gewicht.' : `Es hat kein Gewicht: Ein Label ${scope}::… fehlt.`,
  'weight-unknown': () => 'Sein Gewicht ist unbekannt: Dieses GitLab nennt keine Gewichte.',
  'too-large': ({ weight, largest }) =>
    `Sein Gewicht ${formatWeight(weight)} liegt über ${formatWeight(largest)}.`,
  'weight-differs': ({ written, weight }) =>
    `Die Zeile sagt Gewicht ${formatWeight(written)}, das Ticket ${formatWeight(weight)}.`,
  'no-acceptance-criteria': () => 'Keine Akzeptanzkriterien: Die Beschreibung hat keine Kontrollkästchen.',
  'milestone-missing': ({ milestone }) =>
    `Es hat noch keinen Meilenstein. Dieser Plan gilt für ${milestone}.`,
  'milestone-other': ({ actual, milestone }) => `Sein Meilenstein ist ${actual}, nicht ${milestone}.`,
  'no-assignee': ({ row }) =>
    row === '' ? 'Niemand ist zugewiesen.' : `Dem Ticket ist niemand zugewiesen; die Zeile nennt ${row}.`,
  'assignee-differs': ({ row, issue }) => `Die Zeile nennt ${row}, das Ticket ist ${issue} zugewiesen.`,
  'metrics-label-missing': ({ scope }) => `Das Metrik-Label (${scope}::…) fehlt.`,
  'metrics-label-pending': ({ label }) => `Das Metrik-Label ist noch ${label}.`,
  'metrics-label-several': ({ labels }) => `Es hat mehr als ein Metrik-Label: ${labels}.`,
  'capacity-not-stated': () => 'Noch keine Kapazität angegeben.',
  'over-capacity': ({ committed, capacity }) =>
    `Über der Kapazität: ${formatWeight(committed)} zugesagt, ${formatWeight(capacity)} angegeben.`,
};
