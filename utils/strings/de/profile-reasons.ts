import type { profileReasonSentences } from '../profile-reasons';
import type { Translation } from '../translation';

const kinds = new Map([
  ['string', 'Das muss ein Text sein.'],
  ['number', 'Das muss eine Zahl sein.'],
  ['int', 'Das muss eine ganze Zahl sein.'],
  ['array', 'Das muss eine Liste sein.'],
  ['object', 'Das muss ein Objekt sein.'],
  ['record', 'Das muss ein Objekt sein.'],
]);

export const profileReasons: Translation<typeof profileReasonSentences> = {
  type: (expected) => kinds.get(expected) ?? `Das muss ${expected} sein.`,
  empty: () => 'Das darf nicht leer sein.',
  'at-least': (limit) => `Das muss mindestens ${limit} sein.`,
  'more-than': (limit) => `Das muss mehr als ${limit} sein.`,
  'at-most': (limit) => `Das darf höchstens ${limit} sein.`,
  'one-of': (choices) =>
    `Das muss ${choices
      .split('\n')
      .map((choice) => `„${choice}“`)
      .join(' oder ')} sein.`,
  'unknown-field': () => 'Ein solches Feld gibt es nicht.',
  'unknown-check': () => 'Eine solche Prüfung gibt es nicht.',
  'shared-name': () => 'Ein anderer Abschnitt hat diesen Namen.',
  'too-long': () => 'Das ist zu lang für ein Profil.',
  'not-json': (place) => {
    const [line, column] = place.split(':');
    return `Das ist kein JSON${column === undefined ? '' : `: siehe Zeile ${line}, Spalte ${column}`}.`;
  },
  'no-profile': () => 'Das ist kein Profil.',
};
