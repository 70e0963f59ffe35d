import type { RemarkWords } from '../remarks';
import { list } from './numbers';

export const remarks: RemarkWords = {
  merged: (names) =>
    `Die Änderung wurde mit der von ${list(names)} zusammengeführt, die im selben Moment gespeichert wurde.`,
  collided: (lines) =>
    `Diese Zeilen der anderen Änderung ließen sich nicht wiederherstellen, weil jemand dieselbe Stelle noch einmal geändert hat: ${lines}`,
  altered: 'GitLab hat den Text beim Speichern verändert, wie bei Schnellaktionen: die Beschreibung prüfen.',
  unchecked: {
    versions: 'GitLab nennt hier keine Versionen: prüfen, dass keine andere Änderung verloren ging.',
    history:
      'Im selben Moment hat noch jemand gespeichert, und GitLab führt hier keinen Verlauf: prüfen, ob die andere Änderung noch da ist.',
    ticks:
      'Im selben Moment hat jemand etwas geändert, das der Verlauf nicht zeigt, vielleicht einen Haken: prüfen, ob es noch da ist.',
  },
};
