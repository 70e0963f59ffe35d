import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMark, writeMark } from './mark';

describe('a mark', () => {
  test('says what was put into it, whatever that is, and stays one quiet comment', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (values) => {
        const mark = writeMark('row', ...values);
        expect(readMark('row', `${mark}\n\ntext`)).toEqual(values.map((value) => value.toWellFormed()));
        expect(mark.slice(4, -3)).not.toMatch(/--|[<>@\n]/);
      }),
    );
  });

  test.each([
    ['of another kind', writeMark('workload', 'noor')],
    ['that is quoted', `> ${writeMark('row', 'a/b#1')}`],
    ['further down', `Hello\n\n${writeMark('row', 'a/b#1')}`],
    ['with words of somebody else', '<!-- milestone-planner:row a/b#1 -->'],
    ['cut off', '<!-- milestone-planner:row a'],
    ['', ''],
  ])('%s is none', (_, body) => {
    expect(readMark('row', body)).toBeNull();
  });

  test('written by hand it is read as it stands', () => {
    expect(readMark('row', '<!-- milestone-planner:row %E0%A4 -->')).toEqual(['%E0%A4']);
  });
});
