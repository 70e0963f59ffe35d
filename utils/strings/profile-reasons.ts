import { inLanguage } from './in-language';

const kinds = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** Why something is no team profile, by kind of reason; `choices` are one per line, a place is `line:column`. */
export const profileReasonSentences = inLanguage('profile-reasons', {
  type: (expected: string) => `This must be ${kinds.get(expected) ?? expected}.`,
  empty: () => 'This must not be empty.',
  'at-least': (limit: string) => `This must be ${limit} at least.`,
  'more-than': (limit: string) => `This must be more than ${limit}.`,
  'at-most': (limit: string) => `This must be ${limit} at most.`,
  'one-of': (choices: string) =>
    `This must be ${choices
      .split('\n')
      .map((choice) => `“${choice}”`)
      .join(' or ')}.`,
  'unknown-field': () => 'There is no such field.',
  'unknown-check': () => 'There is no such check.',
  'shared-name': () => 'Another section has this name.',
  'too-long': () => 'This is too long for a profile.',
  'not-json': (place: string) => {
    const [line, column] = place.split(':');
    return `This is not JSON${column === undefined ? '' : `: look at line ${line}, column ${column}`}.`;
  },
  'no-profile': () => 'This is not a profile.',
});

/** Why something is no team profile, in words. */
export function profileReasonSentence({
  kind,
  detail,
}: {
  readonly kind: keyof typeof profileReasonSentences;
  readonly detail: string;
}): string {
  return profileReasonSentences[kind](detail);
}
