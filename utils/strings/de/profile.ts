import type { checkNames, profileChoices, profileEditor, profileFields, profileGroups } from '../profile';
import type { Translation } from '../translation';

const firstIsWritten = 'Je Zeile eines. Geschrieben wird das erste.';
const onePerLine = 'Je Zeile eines.';
const wordsOfItems =
  'Je Zeile eines: Wörter, an denen zu erkennen ist, dass ein Punkt der Checkliste das fragt. Leer: Er wird nicht beantwortet.';
const scopeHint = 'Was vor dem :: des Labels steht.';

export const fields: Translation<typeof profileFields> = {
  name: { label: 'Name' },
  planningLabel: {
    label: 'Planungs-Label',
    hint: 'Das Label, das ein Ticket zum Planungsticket macht.',
  },
  template: { label: 'Ticketvorlage', hint: 'Ihr Name im Projekt des Teams.' },
  'finalize.days': { label: 'Tage vor Beginn des Meilensteins' },
  'finalize.count': { label: 'Gezählt in' },
  'retrospective.dueDaysAfterEnd': { label: 'Retrospektive: Tage nach dem Ende des Meilensteins' },
  'refined.labels': { label: 'Labels für ausgearbeitet', hint: onePerLine },
  'refined.blocking': { label: 'Labels für blockiert', hint: onePerLine },
  'refined.largestWeight': { label: 'Größtes Gewicht', hint: 'Schwerere Tickets sind aufzuteilen.' },
  'refined.weight.from': { label: 'Gewicht kommt von' },
  'refined.weight.scope': { label: 'Scope des Gewichts-Labels', hint: scopeHint },
  'refined.weight.values': {
    label: 'Gewichte',
    hint: 'Je Zeile eines: was nach dem :: des Labels steht, dann sein Gewicht, etwa small = 2.',
  },
  'metricsLabel.scope': { label: 'Scope des Metrik-Labels', hint: scopeHint },
  'metricsLabel.placeholder': {
    label: 'Sein Platzhalter',
    hint: 'Der Wert, der noch zu ersetzen ist; leer, wenn es keinen gibt.',
  },
  'metricsLabel.values': {
    label: 'Seine Werte',
    hint: 'Je Zeile einer: was nach dem :: des Labels steht. Leer: alle Labels, die GitLab hat.',
  },
  'priorityLabel.scope': { label: 'Scope des Prioritäts-Labels', hint: scopeHint },
  'sections.checklist': { label: 'Planning Checklist', hint: firstIsWritten },
  'sections.capacity': { label: 'Capacity', hint: firstIsWritten },
  'sections.work': { label: 'Milestone Work', hint: firstIsWritten },
  'sections.parkingLot': { label: 'Parking Lot', hint: firstIsWritten },
  'columns.issue': { label: 'Ticket', hint: firstIsWritten },
  'columns.reason': { label: 'Warum in diesem Meilenstein?', hint: firstIsWritten },
  'columns.weight': { label: 'Gewicht', hint: firstIsWritten },
  'columns.assignee': { label: 'Beauftragte', hint: firstIsWritten },
  'columns.carry-over': { label: 'Übertrag', hint: firstIsWritten },
  'columns.notes': { label: 'Notizen', hint: firstIsWritten },
  'columns.added-by': { label: 'Hinzugefügt von', hint: firstIsWritten },
  'capacityColumns.member': { label: 'Teammitglied', hint: firstIsWritten },
  'capacityColumns.capacity': { label: 'Kapazität', hint: firstIsWritten },
  'capacityColumns.time-off': { label: 'Abwesenheit', hint: firstIsWritten },
  'capacityColumns.notes': { label: 'Notizen', hint: firstIsWritten },
  planningChecklist: { label: 'Punkte in einem neuen Planungsticket', hint: onePerLine },
  'retrospective.names': { label: 'Wörter im Titel der Unteraufgabe', hint: firstIsWritten },
  'retrospective.wentWell': { label: 'Was gut lief', hint: firstIsWritten },
  'retrospective.wentBadly': { label: 'Was nicht gut lief', hint: firstIsWritten },
  'retrospective.change': { label: 'Was zu ändern ist', hint: firstIsWritten },
  'checklistQuestions.dates': { label: 'Hat der Meilenstein seine Termine?', hint: wordsOfItems },
  'checklistQuestions.capacity': { label: 'Haben alle ihre Kapazität angegeben?', hint: wordsOfItems },
  'checklistQuestions.carry-over': { label: 'Ist der Übertrag in Milestone Work?', hint: wordsOfItems },
  'checklistQuestions.refined': {
    label: 'Ist jede Zeile ausgearbeitet und gewichtet?',
    hint: wordsOfItems,
  },
  'checklistQuestions.agreement': {
    label: 'Stimmen die Beauftragten den Gewichten zu?',
    hint: wordsOfItems,
  },
  'checklistQuestions.fields': {
    label: 'Sind Meilenstein, Beauftragte und Metrik-Label gesetzt?',
    hint: wordsOfItems,
  },
  'checklistQuestions.threads': { label: 'Sind die Auslastungs-Threads gelöst?', hint: wordsOfItems },
  'checklistQuestions.retrospective': { label: 'Gibt es eine Retrospektive?', hint: wordsOfItems },
  slack: {
    label: 'Puffer, in Prozent der Kapazität',
    hint: 'Was die Planung frei lässt. Als Band auf der Kapazität gezeigt.',
  },
};

export const groups: Translation<typeof profileGroups> = {
  planningIssue: 'Planungsticket',
  dates: 'Finalisierungstermin und Retrospektive',
  refined: 'Ausgearbeitete Arbeit',
  weight: 'Gewicht',
  labels: 'Metrik- und Prioritäts-Labels',
  sections: 'Namen der Abschnitte',
  columns: 'Spaltennamen von Milestone Work und Parking Lot',
  capacityColumns: 'Spaltennamen von Capacity',
  capacity: 'Kapazität',
  checklist: 'Planning Checklist',
  retrospective: 'Retrospektive',
  checks: 'Prüfungen',
};

export const choices: Translation<typeof profileChoices> = {
  count: { calendar: 'Kalendertagen', business: 'Werktagen, Montag bis Freitag' },
  from: { issue: 'dem Gewicht des Tickets', label: 'einem Label mit Scope' },
  check: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis', off: 'Aus' },
};

export const checks: Translation<typeof checkNames> = {
  'reference-missing': 'Eine Zeile nennt kein Ticket',
  unreadable: 'Ein Ticket ließ sich nicht lesen',
  'not-an-issue': 'Eine Zeile nennt ein Epic oder einen Merge Request',
  'duplicate-row': 'Dasselbe Ticket steht in zwei Zeilen',
  closed: 'Ein Ticket ist geschlossen',
  'also-parked': 'Ein Ticket steht auch im Parking Lot',
  'renamed-project': 'Das Projekt eines Tickets wurde umbenannt oder verschoben',
  'not-refined': 'Ein Ticket ist nicht ausgearbeitet',
  blocked: 'Ein Ticket ist blockiert',
  'no-weight': 'Ein Ticket hat kein Gewicht',
  'weight-unknown': 'Ein Gewicht ist unbekannt: GitLab nennt es nicht',
  'too-large': 'Ein Gewicht liegt über dem größten',
  'weight-differs': 'Zeile und Ticket nennen verschiedene Gewichte',
  'no-acceptance-criteria': 'Ein Ticket hat keine Akzeptanzkriterien',
  'milestone-missing': 'Ein Ticket hat keinen Meilenstein',
  'milestone-other': 'Ein Ticket hat einen anderen Meilenstein',
  'no-assignee': 'Einem Ticket ist niemand zugewiesen',
  'assignee-differs': 'Zeile und Ticket nennen verschiedene Beauftragte',
  'metrics-label-missing': 'Einem Ticket fehlt das Metrik-Label',
  'metrics-label-pending': 'Ein Metrik-Label ist noch der Platzhalter',
  'metrics-label-several': 'Ein Ticket hat mehrere Metrik-Labels',
  'capacity-not-stated': 'Ein Mitglied hat keine Kapazität angegeben',
  'over-capacity': 'Eine Person ist über der Kapazität',
};

export const editor: Translation<typeof profileEditor> = {
  heading: 'Eigenes Profil',
  intro: 'Mit dem Speichern gilt es. Die mitgelieferten Profile bleiben, wie sie sind.',
  replaces: (name) => `Es ersetzt das eigene Profil ${name}.`,
  asForm: 'Formular',
  asJson: 'JSON',
  views: 'Bearbeiten als',
  json: 'Profil als JSON',
  jsonHint: 'Hier einfügen oder aus einer Datei lesen. Was fehlt, bekommt den Standardwert.',
  file: 'Aus Datei lesen…',
  fileRead: (name) => `${name} ist gelesen und kann gespeichert werden.`,
  unreadableFile: 'Der Browser konnte diese Datei nicht lesen.',
  refused: (at, reason) => (at === '' ? reason : `${at}: ${reason}`),
  stays: 'Nicht gespeichert: Das Markierte berichtigen. Die geltenden Regeln sind unverändert.',
  save: 'Speichern und anwenden',
  saving: 'Wird gespeichert…',
  close: 'Abbrechen',
  discard: 'Änderungen verwerfen',
  discardQuestion: 'Was hier geändert wurde, verwerfen? Die geltenden Regeln bleiben, wie sie sind.',
  discardYes: 'Verwerfen',
  discardNo: 'Weiter bearbeiten',
  closed: 'Nichts wurde geändert.',
};
