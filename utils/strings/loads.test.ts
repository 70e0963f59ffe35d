import { expect, test } from 'vitest';
import { loadWords } from './loads';

test.each<[number, number | null, number, string]>([
  [5, null, 0, 'no capacity stated'],
  [5, 8, 0, '3 under capacity'],
  [8, 8, 0, 'at capacity'],
  [11, 8, 0, '3 over capacity'],
  [5, 10, 2, '5 under capacity, 2 of it slack'],
  [8, 10, 2, '2 under capacity, all of it slack'],
  [6.4, 8, 1.6, '1.6 under capacity, all of it slack'],
  [9, 10, 2, '1 under capacity, 1 into the slack of 2'],
  [10, 10, 2, 'at capacity, 2 into the slack of 2'],
  [12, 10, 2, '2 over capacity'],
])('%d of %s with a slack of %d: %s', (committed, capacity, slack, words) => {
  expect(loadWords({ committed, capacity, slack })).toBe(words);
});
