import { expect, test } from 'vitest';
import { profileReasonSentence } from './profile-reasons';

test.each([
  ['type', 'int', 'This must be a whole number.'],
  ['at-least', '0', 'This must be 0 at least.'],
  ['one-of', 'calendar\nbusiness', 'This must be “calendar” or “business”.'],
  ['not-json', '3:5', 'This is not JSON: look at line 3, column 5.'],
  ['not-json', '', 'This is not JSON.'],
] as const)('a profile refused because of its %s %j', (kind, detail, sentence) => {
  expect(profileReasonSentence({ kind, detail })).toBe(sentence);
});
