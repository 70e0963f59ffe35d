import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readNumber } from './numbers';

test.each([
  ['3', 3],
  [' 3 ', 3],
  ['0', 0],
  ['3 pts', 3],
  ['3pts', 3],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['~5', 5],
  ['≈ 5', 5],
  ['**3**', 3],
  ['~~5~~', 5],
  ['`8`', 8],
  ['5?', 5],
  ['5+', 5],
  ['3 (rotation week 2)', 3],
  ['3, maybe more', 3],
  ['3. Later', 3],
  ['3 - was 5', 3],
  ['~~5~~ 3', 3],
  ['~~5~~ **3**', 3],
  ['<del>5</del> 3', 3],
  ['<!-- was 5 --> 3', 3],
  ['3 <!-- 2 days off -->', 3],
  ['3[^1]', 3],
  ['3\\*', 3],
  ['3🌴', 3],
  ['3; later more', 3],
  ['3: on call', 3],
  ['8\n2 days off', 8],
  ['10 points', 10],
])('%j is %d', (text, number) => expect(readNumber(text)).toBe(number));

test.each([
  '',
  ' ',
  '-',
  '—',
  '-3',
  '- 3',
  '3-5',
  '3–5',
  '3/5',
  '3 - 5',
  '3 – 5',
  '3 to 5',
  '3...5',
  '8 / 10',
  '10 → 8',
  '10 -> 8',
  '5+3',
  '5 + 3',
  '2 x 4',
  '3 1/2',
  '3 ½',
  '1 000',
  '50%',
  '50 %',
  '50 percent',
  '50 per cent',
  '10:30',
  '2026-12-09',
  '1.2.3',
  '1,500,000',
  '10000',
  '1e5',
  '2½',
  '#12',
  '<!-- 3 -->',
  'TBD',
  'three',
  'NaN',
  'Infinity',
  '٣',
])('%j is no number', (text) => expect(readNumber(text)).toBeNull());

it('reads any text as a number from 0 to 9999.99 or as none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[~\-\d.,% a]{0,8}$/)), (text) => {
      const number = readNumber(text);
      expect(number === null || (number >= 0 && number < 10_000)).toBe(true);
    }),
  );
});
