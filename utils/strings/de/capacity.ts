import type { capacityStrings } from '../capacity';
import type { Translation } from '../translation';
import { plural } from './numbers';

export const capacity: Translation<typeof capacityStrings> = {
  title: 'Kapazität',
  member: 'Teammitglied',
  you: (username) => `@${username} (ich)`,
  other: (username) => `@${username}`,
  capacity: 'Kapazität',
  timeOff: 'Abwesenheit',
  timeOffHint: 'In eigenen Worten, etwa „2 Tage“. Sie wird gezeigt, aber nicht abgezogen.',
  notes: 'Notizen',
  notesHint: 'Was sonst mitspielt, etwa ein Bereitschaftsdienst.',
  nothingStated: 'In Gewichtspunkten, etwa 8. Leer heißt nicht angegeben, und das ist nicht 0.',
  countsAs: (points) => `Zählt als ${plural(points, 'Gewichtspunkt', 'Gewichtspunkte')}.`,
  noNumber: (text) =>
    `„${text}“ ist keine Punktzahl und zählt darum als nicht angegeben. Gespeichert wird es so, wie es da steht.`,
  noColumn: 'Die Tabelle hat keine solche Spalte. Sie ist erst in der Beschreibung anzulegen.',
  committed: 'Zugesagt',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  waiting: 'Wartet: Wird gespeichert, sobald GitLab erreichbar ist.',
  reading: 'Frühere Eingaben werden gesucht…',
  saved: (member) => `Kapazität von @${member}`,
  missing: 'Noch nicht in der Tabelle',
  missingHint:
    'Ihnen ist Arbeit dieses Plans zugewiesen, aber sie haben keine Zeile in der Tabelle Capacity.',
  add: (count) =>
    count === 0
      ? 'In die Tabelle aufnehmen'
      : `${plural(count, 'Mitglied', 'Mitglieder')} in die Tabelle aufnehmen`,
  added: 'Mitglieder der Tabelle Capacity',
  last: 'Aus dem vorigen Meilenstein',
  lastHint: 'Übernimmt Kapazität und Notizen, nicht die Abwesenheit. Vorhandene Notizen bleiben.',
  lookUp: 'Kapazität des vorigen Meilensteins nachsehen',
  lookingUp: 'Wird nachgesehen…',
  lookUpAgain: 'Erneut nachsehen',
  lastFrom: (because) =>
    because === 'age' ? 'Aus dem Planungsticket, das vor diesem angelegt wurde:' : 'Aus:',
  noneBefore: 'Kein voriges Planungsticket gefunden.',
  nobodyBefore: 'Dort hat niemand eine Kapazität angegeben.',
  offer: (member, stated) => `@${member}: ${stated}`,
  offerNotes: (notes) => `Notizen: ${notes}`,
  statedNow: (stated) => `jetzt angegeben: ${stated}`,
  copy: (count) => (count === 0 ? 'Übernehmen' : `${plural(count, 'Kapazität', 'Kapazitäten')} übernehmen`),
  copied: 'Kapazität des vorigen Meilensteins',
};
