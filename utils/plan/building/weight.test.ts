import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { weightOf } from './weight';

const byLabel = { from: 'label', scope: 'Size', values: { small: 2, Large: 5, none: 0 } } as const;

describe('the weight of GitLab’s own field', () => {
  test.each([
    [3, 3],
    [0, 0],
    [null, null],
    ['unknown', 'unknown'],
    [2_147_483_647, 2_147_483_647],
    [2_147_483_648, 'unknown'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown'],
    [Number.POSITIVE_INFINITY, 'unknown'],
  ] as const)('%s: %s', (weight, expected) => {
    expect(weightOf({ weight, labels: ['Size::small'] }, { from: 'issue' })).toBe(expected);
  });
});

describe('the weight of a scoped label', () => {
  test.each([
    [['Size::small'], 2],
    [['size::SMALL'], 2],
    [['Size::large'], 5],
    [['Size::none'], 0],
    [['Size::4'], 4],
    [['Size::small', 'Size::large'], 5],
    [['Size::small', 'Size::huge'], 2],
    [['Size::huge'], null],
    [['bug'], null],
    [[], null],
  ])('%j: %s', (labels, expected) => expect(weightOf({ weight: 8, labels }, byLabel)).toBe(expected));
});

it('is a number from 0 up, not set or unknown, whatever GitLab says', () => {
  const rule = fc.constantFrom({ from: 'issue' } as const, byLabel);
  const label = fc.oneof(
    fc.string(),
    fc.string().map((value) => `Size::${value}`),
  );
  fc.assert(
    fc.property(fc.option(fc.double()), fc.array(label), rule, (weight, labels, from) => {
      const read = weightOf({ weight, labels }, from);
      expect(read === null || read === 'unknown' || (read >= 0 && Number.isFinite(read))).toBe(true);
    }),
  );
});
