import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentText, quietCell, quietText } from './comment-text';

describe('a comment', () => {
  test.each([
    ['Looks good', 'Looks good'],
    ['  spaced \r\n\r\ntwice  ', 'spaced \n\ntwice'],
    ['/close', '\\/close'],
    ['Fine\n/assign @noor\n  /weight 3', 'Fine\n\\/assign @noor\n  \\/weight 3'],
    ['@noor and @all', '@noor and \\@all'],
    ['@allison, @all-hands', '@allison, @all-hands'],
    ['\\@all \\\\@all', '\\@all \\\\\\@all'],
    ['see docs/a and/or', 'see docs/a and/or'],
  ])('%j is sent as %j', (typed, sent) => {
    expect(commentText(typed)).toBe(sent);
  });

  test('runs nothing and calls nobody at once, whatever is typed', () => {
    const typed = fc.array(fc.constantFrom('/close', '@all', '\n', '\r', '\\', ' ', 'a', '`', '<!--'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(typed, (parts) => {
        const sent = commentText(parts.join(''));
        expect(sent).not.toMatch(/^\s*\//m);
        expect(sent.replace(/\\\\/g, '')).not.toMatch(/(?<!\\)@all(?![a-z\d]|-)/i);
      }),
    );
  });

  test('sent again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '@', 'all', '\n', '\\', 'x') }), (typed) => {
        const once = commentText(typed);
        expect(commentText(once)).toBe(once);
      }),
    );
  });
});

describe('a quiet text', () => {
  test.each([
    ['the row names @noor', 'the row names \\@noor'],
    ['<b>@all</b>', '\\<b>\\@all\\</b>'],
    ['/close', '\\/close'],
    ['two\nlines', 'two<br>lines'],
  ])('%j is written as %j', (text, source) => {
    expect(quietText(text)).toBe(source);
  });

  test('in a cell it keeps to its cell', () => {
    expect(quietCell('a | @b')).toBe('a \\| \\@b');
  });
});
