import type { RemarkWords } from '../remarks';
import { list } from './numbers';

export const remarks: RemarkWords = {
  merged: (names) =>
    `Die Änderung wurde mit der von ${list(names)} zusammengeführt, die im selben Moment gespeichert wurde.`,
  collided: (lines) =>
    `Diese ihrer Zeilen ließen sich nicht wiederherstellen, weil jemand dieselbe Stelle noch einmal geändert hat: ${lines}`,
  altered: 'GitLab hat den Text beim Speichern verändert, wie bei Quick Actions: die Beschreibung ansehen.',
  unchecked: {
    versions:
      'GitLab nennt hier keine Versionen; ob im selben Moment noch jemand gespeichert hat, ließ sich darum nicht prüfen.',
    history:
      'Im selben Moment hat noch jemand gespeichert, und GitLab führt hier keinen Verlauf: nachsehen, ob die andere Änderung noch da ist.',
    ticks:
      'Im selben Moment hat jemand etwas geändert, das der Verlauf nicht zeigt, vielleicht einen Haken: nachsehen, ob es noch da ist.',
  },
};
