import type { editingStrings } from '../editing';
import type { Translation } from '../translation';

export const editing: Translation<typeof editingStrings> = {
  saved: (subject) => `${subject}: gespeichert.`,
  'saved-beside': (subject) =>
    `${subject}: gespeichert. Im selben Moment hat noch jemand gespeichert; beide Änderungen sind erhalten.`,
  merged: (subject) => `${subject}: gespeichert.`,
  unchanged: (subject) => `${subject}: steht schon so in GitLab. Nichts wurde geändert.`,
  removed: (subject) =>
    `${subject}: war gespeichert, und jemand hat es seither wieder entfernt. Nichts wurde geändert.`,
  refused: (name, why) => `${name} wurde nicht geschrieben: ${why}`,
};
