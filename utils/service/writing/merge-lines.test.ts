import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from './line-changes';
import { mergeLines } from './merge-lines';

const text = (...lines: string[]) => lines.join('\n');
const base = text('head', '| a |', '| b |', '', 'foot');

describe('two edits of one text', () => {
  test.each([
    [
      'at different places',
      text('head!', '| a |', '| b |', '', 'foot'),
      text('head', '| a |', '| b |', '', 'foot!'),
      text('head!', '| a |', '| b |', '', 'foot!'),
    ],
    [
      'that add at the same place',
      text('head', '| a |', '| b |', '| mine |', '', 'foot'),
      text('head', '| a |', '| b |', '| theirs |', '', 'foot'),
      text('head', '| a |', '| b |', '| theirs |', '| mine |', '', 'foot'),
    ],
    [
      'that add the same line at one place',
      text('head', '| a |', '| b |', '| both |', '', 'foot'),
      text('head', '| a |', '| b |', '| both |', '', 'foot'),
      text('head', '| a |', '| b |', '| both |', '', 'foot'),
    ],
    [
      'that add the same line at two places',
      text('head', '| both |', '| a |', '| b |', '', 'foot'),
      text('head', '| a |', '| b |', '| both |', '', 'foot'),
      text('head', '| a |', '| b |', '| both |', '', 'foot'),
    ],
    [
      'beside each other',
      text('head', '| a |', '| B |', '', 'foot'),
      text('head', '| a |', '| b |', '| new |', '', 'foot'),
      text('head', '| a |', '| B |', '| new |', '', 'foot'),
    ],
    [
      'that delete the same line',
      text('head', '| b |', '', 'foot'),
      text('head', '| b |', '', 'foot'),
      text('head', '| b |', '', 'foot'),
    ],
  ])('%s', (_, mine, theirs, merged) => {
    expect(mergeLines(base, mine, theirs)).toEqual({ text: merged, collided: [] });
  });

  test('of the same line: theirs stays, mine is told', () => {
    const mine = base.replace('| b |', '| mine |');
    const theirs = base.replace('| b |', '| theirs |');
    expect(mergeLines(base, mine, theirs)).toEqual({ text: theirs, collided: ['| mine |'] });
  });

  test('mine deletes what theirs changes: theirs stays', () => {
    const theirs = base.replace('| b |', '| B |');
    expect(mergeLines(base, base.replace('| b |\n', ''), theirs)).toEqual({ text: theirs, collided: [] });
  });
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
const texts = lines.map((given) => given.join('\n'));

describe('laws', () => {
  test('changes lead from one text to the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(mergeLines(before, after, before).text).toBe(after);
        const changes = lineChanges(before.split('\n'), after.split('\n'));
        const made = before.split('\n');
        for (const { start, end, lines: put } of changes.toReversed())
          made.splice(start, end - start, ...put);
        expect(made.join('\n')).toBe(after);
      }),
    );
  });

  test('merging into a text that has it all changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(mergeLines(before, after, after)).toEqual({ text: after, collided: [] });
        expect(mergeLines(before, before, after)).toEqual({ text: after, collided: [] });
      }),
    );
  });
});

test('very long texts that differ throughout are one change', () => {
  const long = (name: string) => Array.from({ length: 3_000 }, (_, at) => `${name} ${at}`);
  expect(lineChanges(long('a'), long('b'))).toEqual([{ start: 0, end: 3_000, lines: long('b') }]);
});
