import type { answerSentences, checklistStrings } from '../checklist';
import type { Translation } from '../translation';
import { list, plural } from './numbers';

/** At most so many names stand in a sentence. */
const mostNames = 6;

function naming(names: readonly string[]): string {
  const more = names.length - mostNames;
  const named = names.slice(0, mostNames);
  return more > 0 ? list([...named, `${more} weitere`]) : named.join(', ');
}

export const checklistAnswers: Translation<typeof answerSentences> = {
  'dates-set': () => 'GitLab hat die Termine.',
  'no-milestone': () => 'Dieses Issue hat in GitLab keinen Milestone.',
  'dates-missing': () => 'Dem Milestone fehlt in GitLab ein Termin.',
  'dates-unknown': () => 'GitLab konnte nicht nach den Terminen gefragt werden.',
  'all-stated': () => 'Alle haben sie angegeben.',
  'not-stated': (names) =>
    `${plural(names.length, 'Person hat', 'Personen haben')} sie nicht angegeben: ${naming(names)}`,
  nobody: () => 'Noch trägt niemand Arbeit oder steht in der Tabelle.',
  'all-refined': () => 'Jede Zeile ist ausgearbeitet und gewichtet.',
  'not-refined': (names) =>
    `${plural(names.length, 'Zeile', 'Zeilen')} nicht ausgearbeitet: ${naming(names)}`,
  'all-fields': () => 'Milestone, Zuständige und Metrik-Label sind bei jeder Zeile gesetzt.',
  'fields-missing': (names) =>
    `${plural(names.length, 'Zeile, der eines davon fehlt', 'Zeilen, denen eines davon fehlt')}: ${naming(names)}`,
  'no-rows': () => 'Milestone Work hat noch keine Zeilen.',
  'rows-unknown': (names) =>
    `${plural(names.length, 'Zeile, von der hier nichts bekannt ist', 'Zeilen, von denen hier nichts bekannt ist')}: ${naming(names)}`,
  'all-carried': () => 'Nichts ist mehr zu übertragen.',
  'carry-over-left': (names) =>
    `${plural(names.length, 'offenes Issue', 'offene Issues')} des vorigen Milestones nicht geplant: ${naming(names)}`,
  'all-agree': () => 'Alle Zuständigen stimmen dem Gewicht zu.',
  'not-agreed': (names) => `Noch keine Zustimmung: ${naming(names)}`,
  'threads-resolved': () => 'Alle Auslastungs-Threads sind gelöst.',
  'threads-open': (names) => `Noch kein gelöster Thread mit: ${naming(names)}`,
  'retrospective-there': () => 'Die Retrospektive ist da.',
  'retrospective-missing': () => 'Es gibt noch keine Retrospektive.',
  'not-looked-up': () => 'Noch nicht nachgesehen.',
};

export const checklist: Translation<typeof checklistStrings> = {
  lookUp: 'Nachsehen',
  lookUpAll: 'Nachsehen, was der Plan allein zur Checkliste nicht sagt',
  lookingUp: 'Wird nachgesehen…',
  lookedUp: (instant) => `Nachgesehen: ${instant}.`,
  saving: 'Wird gespeichert…',
  waiting: 'Wartet: Wird gespeichert, sobald GitLab erreichbar ist.',
  inapplicable: 'trifft nicht zu',
  repeated: 'Dieser Punkt steht zweimal in der Checkliste. In der Beschreibung abhaken.',
  tick: (item) => `Haken bei „${item}“`,
  doing: 'Das Abhaken',
};
