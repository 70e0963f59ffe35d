import { expect, test } from 'vitest';
import { deadlineSentence } from './deadline';

test.each([
  ['upcoming', 17, null, '17 days left'],
  ['due-soon', 3, null, '3 days left'],
  ['due-soon', 1, null, '1 day left'],
  ['last-day', 0, 24, 'Last day: 24 hours left'],
  ['last-day', 0, 1, 'Last day: 1 hour left'],
  ['last-day', 0, 0, 'Last day: less than an hour left'],
  ['overdue', -1, null, '1 day overdue'],
  ['overdue', -12, null, '12 days overdue'],
  ['finalized', 2, null, 'Finalized 2 days early'],
  ['finalized', 1, null, 'Finalized 1 day early'],
  ['finalized', 0, null, 'Finalized on the last day'],
  ['finalized', -1, null, 'Finalized 1 day late'],
] as const)('%s, %i days, %s hours: %s', (state, days, hoursLeft, sentence) => {
  expect(deadlineSentence({ state, days, hoursLeft })).toBe(sentence);
});
