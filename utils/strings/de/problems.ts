import type { problemSentences } from '../problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof problemSentences> = {
  'live-query': (line) =>
    `Zeile ${line}: eine eingebettete Ansicht (GLQL). Deren Zeilen werden nicht gelesen; nur von Hand geführte zählen.`,
  'duplicate-section': (line) =>
    `Zeile ${line}: eine zweite Überschrift für denselben Abschnitt. Was darunter steht, wird nicht gelesen; umbenennen oder zusammenführen.`,
  'duplicate-row': (line) =>
    `Zeile ${line}: Eine frühere Zeile des Abschnitts nennt dasselbe Ticket. Eine der beiden entfernen.`,
  'no-issue-column': (line) =>
    `Zeile ${line}: eine Tabelle ohne Spalte für Tickets. Ihre Zeilen werden nicht gelesen; die Spalte etwa Issue nennen.`,
  'unclosed-block': (line) =>
    `Zeile ${line}: Hier beginnt ein Block, der nie geschlossen wird. Alles darunter gehört dazu; ihn schließen.`,
};
