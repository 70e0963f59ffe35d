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
  'no-milestone': () => 'Dieses Ticket hat in GitLab keinen Meilenstein.',
  'dates-missing': () => 'Dem Meilenstein fehlt in GitLab ein Termin.',
  'dates-unknown': () => 'GitLab konnte nicht nach den Terminen gefragt werden.',
  'all-stated': () => 'Alle haben sie angegeben.',
  'not-stated': (names) =>
    `${plural(names.length, 'Person hat', 'Personen haben')} sie nicht angegeben: ${naming(names)}`,
  nobody: () => 'Noch hat niemand Arbeit übernommen oder eine Kapazität angegeben.',
  'all-refined': () => 'Jede Zeile ist ausgearbeitet und gewichtet.',
  'not-refined': (names) =>
    `${plural(names.length, 'Zeile', 'Zeilen')} nicht ausgearbeitet: ${naming(names)}`,
  'all-fields': () => 'Meilenstein, Beauftragte und Metrik-Label sind bei jeder Zeile gesetzt.',
  'fields-missing': (names) =>
    `${plural(names.length, 'Zeile, der eines davon fehlt', 'Zeilen, denen eines davon fehlt')}: ${naming(names)}`,
  'no-rows': () => 'Milestone Work hat noch keine Zeilen.',
  'rows-unknown': (names) =>
    `${plural(names.length, 'Zeile ließ sich nicht prüfen', 'Zeilen ließen sich nicht prüfen')}: ${naming(names)}`,
  'all-carried': () => 'Nichts ist mehr zu übertragen.',
  'carry-over-left': (names) =>
    `${plural(names.length, 'offenes Ticket', 'offene Tickets')} des vorigen Meilensteins noch nicht geplant: ${naming(names)}`,
  'all-agree': () => 'Alle Beauftragten stimmen dem Gewicht zu.',
  'not-agreed': (names) => `Noch keine Zustimmung: ${naming(names)}`,
  'threads-resolved': () => 'Alle Auslastungs-Threads sind gelöst.',
  'threads-open': (names) => `Noch kein gelöster Thread mit: ${naming(names)}`,
  'retrospective-there': () => 'Es gibt eine Retrospektive.',
  'retrospective-missing': () => 'Es gibt noch keine Retrospektive.',
  'not-looked-up': () => 'Noch nicht nachgesehen.',
};

export const checklist: Translation<typeof checklistStrings> = {
  lookUp: 'Nachsehen',
  lookUpAll: 'Die Punkte nachsehen, die der Plan nicht beantwortet',
  lookingUp: 'Wird nachgesehen…',
  lookedUp: (instant) => `Nachgesehen: ${instant}.`,
  saving: 'Wird gespeichert…',
  waiting: 'Wartet: Wird gespeichert, sobald GitLab erreichbar ist.',
  inapplicable: 'trifft nicht zu',
  repeated: 'Dieser Punkt steht zweimal in der Checkliste. In der Beschreibung abhaken.',
  tick: (item) => `Haken bei „${item}“`,
  doing: 'Das Abhaken',
};
