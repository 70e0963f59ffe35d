import { expect, test } from 'vitest';
import { form, formatWeight as formatGerman, plural as pluralGerman } from './de/numbers';
import { formatWeight, plural } from './numbers';

const counts = [0, 0.5, 1, 1.5, 2, 2.25, 10, 21, 101];

test.each([
  [0, '0', '0'],
  [2.5, '2.5', '2,5'],
  [1 / 3, '0.33', '0,33'],
  [1234, '1234', '1234'],
])('%d is %s in English and %s in German', (weight, english, german) => {
  expect(formatWeight(weight)).toBe(english);
  expect(formatGerman(weight)).toBe(german);
});

test('the plurals are those of each language', () => {
  const inEnglish = new Intl.PluralRules('en');
  const inGerman = new Intl.PluralRules('de');
  for (const count of counts) {
    expect(plural(count, 'one', 'other')).toBe(`${formatWeight(count)} ${inEnglish.select(count)}`);
    expect(form(count, 'one', 'other')).toBe(inGerman.select(count));
  }
  expect(pluralGerman(0.5, 'Tag', 'Tage')).toBe('0,5 Tage');
});
