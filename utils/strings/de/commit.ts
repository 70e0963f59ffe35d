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
  'no-reference': () => 'Die Zeile nennt kein Issue.',
  'not-an-issue': () => 'Das ist ein Epic oder ein Merge Request. Zusagen gelten nur Issues.',
  duplicate: () => 'Eine frühere Zeile nennt dasselbe Issue.',
  unreadable: ({ reason }) => unreadable.get(reason) ?? 'GitLab konnte nicht danach gefragt werden.',
  closed: () => 'Das Issue ist geschlossen.',
  'not-allowed': ({ project }) =>
    `Dieses Issue lässt sich nicht ändern: Die Rolle in ${project} erlaubt es nicht.`,
  'no-milestone': ({ milestone, project }) =>
    `Den Milestone ${milestone} gibt es weder in ${project} noch in einer Gruppe darüber. Dort anlegen, dann erneut prüfen.`,
};

const unreadable = new Map<unknown, string>([
  ['not-found-or-hidden', 'GitLab zeigt kein solches Issue: Es existiert nicht oder ist verborgen.'],
  ['forbidden', 'Dieses Issue darf mit diesem Token nicht gelesen werden.'],
  ['another-instance', 'Es liegt auf einem anderen GitLab.'],
]);

const notes: Sentences<Parameters<Words['note']>[0]> = {
  'unknown-person': ({ name }) => `„${name}“ ist kein Benutzername, darum wird niemand dafür zugewiesen.`,
  nobody: () => 'Es bleibt ohne Zuständige: Die Zeile nennt niemanden.',
  'one-assignee': ({ name }) =>
    `@${name} kommt nicht dazu: Dieses GitLab erlaubt nur eine zuständige Person je Issue.`,
  'no-such-label': ({ label }) => `Das Projekt hat kein Label ${label}, darum bleibt das bisherige.`,
  'several-labels': ({ labels }) => `Es hat mehrere, ${labels}: das eine wählen, das bleibt.`,
};

const none = 'nichts';
const listed = (values: readonly string[]) => (values.length === 0 ? 'keine' : values.join(', '));
const points = (weight: number | null) => (weight === null ? 'keines' : formatWeight(weight));

export const commit: Words = {
  none,
  title: (milestone) => (milestone === null ? 'Zusagen' : `Für ${milestone} zusagen`),
  reading: 'Was sich ändert, wird gelesen…',
  noMilestone:
    'Der Plan hat keinen Milestone, darum behalten die Issues ihren. Im Planungs-Issue einen setzen, dann erneut prüfen.',
  noRows: 'Milestone Work hat keine Zeile, die zugesagt werden kann.',
  allSet: 'Jede Zeile hat Milestone, Zuständige und Metrik-Label. Es bleibt nichts zu ändern.',
  rows: 'Zeilen zum Zusagen',
  excluded: 'Nicht zuzusagen',
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
  commit: (count) => `${plural(count, 'Issue', 'Issues')} zusagen`,
  close: 'Schließen',
  back: 'Erneut prüfen',
  change: {
    milestone: (from, to) => `Milestone: ${from ?? 'keiner'} → ${to ?? 'keiner'}`,
    assignees: (added, removed) =>
      `Zuständige: ${[...added.map((name) => `+ @${name}`), ...removed.map((name) => `− @${name}`)].join(', ')}`,
    labels: (scope, from, to) => `${scope}: ${listed(from)} → ${listed(to)}`,
    weight: (from, to) => `Gewicht: ${points(from)} → ${points(to)}`,
  },
  obstacle: (kind, values) => obstacles[kind](values),
  note: (kind, values) => notes[kind](values),
  result: {
    changed: (names) => `Gesetzt: ${fieldsListed(names, fields)}.`,
    putBack: (names) => `Zurückgesetzt: ${fieldsListed(names, fields)}.`,
    left: (names) => `Belassen, wie es inzwischen jemand gesetzt hat: ${fieldsListed(names, fields)}.`,
    already: 'Es stand schon so.',
  },
  unfinished:
    'Das wurde nicht zu Ende gebracht. Was getan ist, bleibt; mit dem Rest fortfahren, oder schließen und ihn lassen.',
  former: 'Frühere Zusagen',
  formerOne: (instant, username) => `${instant}, @${username}`,
  formerCounts: (done, total) => `${done} von ${plural(total, 'Issue', 'Issues')}`,
  formerUndo: 'Rückgängig gemacht',
  show: (when) => `Zusage von ${when} zeigen`,
  showText: 'Zeigen',
  undo: 'Rückgängig machen…',
  undoTitle: 'Zusage rückgängig machen',
  undoWhy: 'Stellt wieder her, was die Zusage geändert hat, wo es seither niemand geändert hat.',
  undoRows: 'Was wiederhergestellt wird',
  undoNow: (count) => `${plural(count, 'Issue', 'Issues')} wiederherstellen`,
  undoBack: 'Zurück',
  undone: 'Von dieser Zusage ist nichts mehr wiederherzustellen.',
};
