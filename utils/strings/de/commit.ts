import type { commitStrings } from '../commit';
import { fieldsListed } from '../fields';
import type { Translation } from '../translation';
import { fields } from './fields';
import { formatWeight, plural } from './numbers';

type Words = Translation<typeof commitStrings>;
type Values = Parameters<Words['obstacle']>[1];
type Sentences<Kind extends string> = { readonly [Each in Kind]: (values: Values) => string };

const obstacles: Sentences<Parameters<Words['obstacle']>[0]> = {
  dropped: () => 'Die Zeile ist durchgestrichen.',
  'no-reference': () => 'Die Zeile nennt kein Ticket.',
  'not-an-issue': () => 'Das ist ein Epic oder ein Merge Request. Nur Tickets lassen sich zusagen.',
  duplicate: () => 'Eine frühere Zeile nennt dasselbe Ticket.',
  unreadable: ({ reason }) =>
    unreadable.get(reason) ?? 'GitLab konnte nicht danach gefragt werden. Gleich noch einmal versuchen.',
  closed: () => 'Das Ticket ist geschlossen.',
  'not-allowed': ({ project }) =>
    `GitLab lässt keine Änderung dieses Tickets zu. Sie braucht eine höhere Rolle in ${project}.`,
  'no-milestone': ({ milestone, project }) =>
    `Den Meilenstein ${milestone} gibt es weder in ${project} noch in einer Gruppe darüber. Dort anlegen, dann erneut prüfen.`,
};

const unreadable = new Map<unknown, string>([
  ['not-found-or-hidden', 'GitLab findet kein solches Ticket: Es existiert nicht oder ist verborgen.'],
  ['forbidden', 'Kein Zugriff auf dieses Ticket.'],
  ['another-instance', 'Es liegt auf einem anderen GitLab.'],
]);

const notes: Sentences<Parameters<Words['note']>[0]> = {
  'unknown-person': ({ name }) => `„${name}“ ist kein Benutzername, darum wird niemand dafür zugewiesen.`,
  nobody: () => 'Es bleibt ohne Beauftragte: Die Zeile nennt niemanden.',
  'one-assignee': ({ name }) =>
    `@${name} kommt nicht dazu: Dieses GitLab erlaubt nur eine beauftragte Person je Ticket.`,
  'no-such-label': ({ label }) => `Das Projekt hat kein Label ${label}, darum bleibt das bisherige.`,
  'several-labels': ({ labels }) => `Es hat mehrere: ${labels}. Das eine wählen, das bleibt.`,
};

const none = 'nichts';
const listed = (values: readonly string[]) => (values.length === 0 ? 'keine' : values.join(', '));
const points = (weight: number | null) => (weight === null ? 'keines' : formatWeight(weight));

export const commit: Words = {
  none,
  title: (milestone) => (milestone === null ? 'Zusagen' : `Für ${milestone} zusagen`),
  reading: 'Was sich ändert, wird gelesen…',
  noMilestone:
    'Der Plan hat keinen Meilenstein, darum behalten die Tickets ihren. Im Planungsticket einen setzen, dann erneut prüfen.',
  noRows: 'Milestone Work hat keine Zeile, die zugesagt werden kann.',
  allSet: 'Jede Zeile hat Meilenstein, Beauftragte und Metrik-Label. Es bleibt nichts zu ändern.',
  rows: 'Zeilen zum Zusagen',
  excluded: 'Kann nicht zugesagt werden',
  batchLabel: (scope) => `${scope} für Zeilen, die keines haben`,
  batchHint: 'Ersetzt auch den Platzhalter. Jede Zeile kann ein eigenes haben.',
  leaveLabel: 'Lassen, wie es ist',
  rowLabel: (scope, name) => `${scope} von ${name}`,
  pick: (name) => `${name} zusagen`,
  pickAll: 'Alle Zeilen auswählen',
  setWeight: (from, to) => `Gewicht ${to} aus der Tabelle setzen, statt ${from}`,
  nothing: 'Nichts zu ändern',
  unrefined: 'Noch nicht ausgearbeitet',
  unrefinedWhy:
    'Arbeit wird vor der Zusage ausgearbeitet. Zeilen, die es noch nicht sind, sind anfangs nicht ausgewählt; was ihnen fehlt, sagt der Plan.',
  commit: (count) => `${plural(count, 'Ticket', 'Tickets')} zusagen`,
  close: 'Schließen',
  back: 'Erneut prüfen',
  change: {
    milestone: (from, to) => `Meilenstein: ${from ?? 'keiner'} → ${to ?? 'keiner'}`,
    assignees: (added, removed) =>
      `Beauftragte: ${[...added.map((name) => `+ @${name}`), ...removed.map((name) => `− @${name}`)].join(', ')}`,
    labels: (scope, from, to) => `${scope}: ${listed(from)} → ${listed(to)}`,
    weight: (from, to) => `Gewicht: ${points(from)} → ${points(to)}`,
  },
  obstacle: (kind, values) => obstacles[kind](values),
  note: (kind, values) => notes[kind](values),
  result: {
    changed: (names) => `Gesetzt: ${fieldsListed(names, fields)}.`,
    putBack: (names) => `Zurückgesetzt: ${fieldsListed(names, fields)}.`,
    left: (names) =>
      `Inzwischen von jemand anderem geändert, darum belassen: ${fieldsListed(names, fields)}.`,
    already: 'Keine Änderung war nötig.',
  },
  unfinished:
    'Das wurde nicht zu Ende gebracht. Was getan ist, bleibt. Mit dem Rest fortfahren oder schließen, um ihn zu lassen.',
  former: 'Frühere Zusagen',
  formerOne: (instant, username) => `${instant}, @${username}`,
  formerCounts: (done, total) => `${done} von ${plural(total, 'Ticket', 'Tickets')}`,
  formerUndo: 'Rückgängig gemacht',
  show: (when) => `Zusage von ${when} zeigen`,
  showText: 'Zeigen',
  undo: 'Rückgängig machen…',
  undoTitle: 'Zusage rückgängig machen',
  undoWhy: 'Stellt wieder her, was die Zusage geändert hat, wo es seither niemand geändert hat.',
  undoRows: 'Was wiederhergestellt wird',
  undoNow: (count) => `${plural(count, 'Ticket', 'Tickets')} wiederherstellen`,
  undoBack: 'Zurück',
  undone: 'Von dieser Zusage ist nichts mehr wiederherzustellen.',
};
