import type { problemSentences } from '../problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof problemSentences> = {
  'live-query': (line) =>
    `Zeile ${line}: eine Live-Abfrage. Ihre Zeilen werden nicht gelesen; nur von Hand geführte zählen.`,
  'duplicate-section': (line) =>
    `Zeile ${line}: eine zweite Überschrift für denselben Abschnitt. Was darunter steht, wird nicht gelesen; umbenennen oder zusammenführen.`,
  'duplicate-row': (line) =>
    `Zeile ${line}: Eine frühere Zeile des Abschnitts nennt dasselbe Issue. Eine der beiden entfernen.`,
  'no-issue-column': (line) =>
    `Zeile ${line}: eine Tabelle ohne Spalte für Issues. Ihre Zeilen werden nicht gelesen; die Spalte etwa Issue nennen.`,
  'unclosed-block': (line) =>
    `Zeile ${line}: Hier beginnt ein Block, den nichts schließt. Alles darunter gehört dazu; ihn schließen.`,
};
