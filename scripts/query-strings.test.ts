import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from './query-strings';

test.each([
  [{}, ''],
  [{ state: 'opened', per_page: 100 }, 'state=opened&per_page=100'],
  [{ iids: [1, 2] }, 'iids%5B%5D=1&iids%5B%5D=2'],
  [{ not: { labels: ['a b'] } }, 'not%5Blabels%5D%5B%5D=a%20b'],
  [{ search: 'a&b=c+d', since: new Date(0) }, 'search=a%26b%3Dc%2Bd&since=1970-01-01T00%3A00%3A00.000Z'],
  [{ weight: undefined, milestone: null, simple: false }, 'milestone=&simple=false'],
])('%o is written as Rails reads it', (values, text) => {
  expect(stringify(values)).toBe(text);
});

test('nothing is escaped where that is not wanted', () => {
  expect(stringify({ filter: { name: 'a b' } }, { encode: false })).toBe('filter[name]=a b');
});

test('what is written is read back', () => {
  const text = fc.string({ unit: 'grapheme' });
  const name = text.filter((key) => !key.endsWith('[]') && key !== '__proto__');
  const values = fc.dictionary(name, fc.oneof(text, fc.array(text, { minLength: 1 })), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(values, (given) => {
      expect(parse(stringify(given))).toEqual(given);
    }),
  );
});
