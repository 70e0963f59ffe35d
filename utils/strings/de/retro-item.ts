import type { retroItemStrings } from '../retro-item';
import type { Translation } from '../translation';

export const retroItem: Translation<typeof retroItemStrings> = {
  open: 'Retro-Punkt hinzufügen',
  target: 'Retrospektive',
  section: 'Was ist es?',
  text: 'Retro-Punkt',
  hint: 'Ein Satz. Er steht in der Unteraufgabe, für alle lesbar.',
  missing: 'In einem Satz sagen, was es ist.',
  submit: 'Punkt hinzufügen',
  submitting: 'Wird hinzugefügt…',
  cancel: 'Abbrechen',
  barred:
    'GitLab lässt keine Änderung dieser Retrospektive zu. Einen Punkt hinzuzufügen braucht eine höhere Rolle im Projekt.',
  outcome: {
    saved: 'Hinzugefügt zu',
    'saved-beside':
      'Im selben Moment hat noch jemand gespeichert; der Punkt und die andere Änderung stehen beide in',
    merged: 'Hinzugefügt zu',
    already: 'Nichts geändert: Der Punkt steht schon in',
    removed: 'Nichts geändert: Der Punkt stand schon da und wurde seither wieder entfernt, aus',
  },
  pending: (text) => `Noch nicht in GitLab: ${text}`,
  discard: 'Verwerfen',
};
