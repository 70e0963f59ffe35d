import { expect, test } from 'vitest';
import { productMilestoneIn } from './product-milestone';

test.each([
  ['19.8 Milestone Planning', '19.8'],
  ['Planning for 19.8.', '19.8'],
  ['Plan of v19.8: what we do', '19.8'],
  ['2 teams plan 19.8 (after 19.7)', '19.8'],
  ['Milestone 19.8.1', null],
  ['Sprint 42', null],
  ['...', null],
  ['', null],
])('"%s" names %s', (text, named) => {
  expect(productMilestoneIn(text)).toBe(named);
});
