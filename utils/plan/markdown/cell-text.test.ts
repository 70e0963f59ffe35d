import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTableCell, decodeText, encodeListText, encodeTableCell, normalizeCell } from './cell-text';

describe('a text as a table cell', () => {
  it.each([
    ['Closes the last gap', 'Closes the last gap'],
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\|b'],
    ['one\ntwo', 'one<br>two'],
    ['one\r\ntwo\r', 'one<br>two'],
    ['back\\\nslash', 'back\\\\<br>slash'],
    ['<b>', '\\<b>'],
    ['\\<b>', '\\\\\\<b>'],
    ['<br>', '\\<br>'],
    ['a < b <3', 'a < b <3'],
    ['<https://gitlab.com/x>', '<https://gitlab.com/x>'],
    ['<!-- hidden', '\\<!-- hidden'],
    ['<!--@noor-->', '\\<!--@noor-->'],
    ['<a-b@c-d.example>', '<a-b@c-d.example>'],
    ['ping @all.', 'ping \\@all.'],
    ['ping @all-hands and @allan', 'ping @all-hands and @allan'],
    ['&#64;all &amp; R&D', '\\&#64;all \\&amp; R&D'],
    ['/close', '\\/close'],
    ['\\/close', '\\\\\\/close'],
    ['the `<img|onerror>` tag', 'the `<img\\|onerror>` tag'],
    ['an `odd one', 'an \\`odd one'],
    ['`@all` and `\\@all`', '`\\@all` and `\\\\\\@all`'],
    ['`two\nlines`', '\\`two<br>lines\\`'],
    ['**bold** [link](x) ~~gone~~', '**bold** [link](x) ~~gone~~'],
    ['  \u00a0padded\t', 'padded'],
    ['nul\0 lone\ud800', 'nul\ufffd lone\ufffd'],
  ])('%j is written %j', (text, source) => {
    expect(encodeTableCell(text)).toBe(source);
    expect(decodeTableCell(source)).toBe(normalizeCell(text));
  });
});

describe('a cell as somebody wrote it', () => {
  it.each([
    ['a\\*b \\# \\\\ \\< 5', 'a\\*b \\# \\\\ \\< 5'],
    ['one<BR />two', 'one\ntwo'],
    ['<b>bold</b> <!-- note -->', '<b>bold</b> <!-- note -->'],
    ['`<br>` and `a\\|b`', '`<br>` and `a|b`'],
    ['&amp; @allan', '&amp; @allan'],
  ])('%j reads as %j', (source, text) => {
    expect(decodeTableCell(source)).toBe(text);
  });
});

const awkward = fc
  .array(
    fc.constantFrom(
      '\\',
      '`',
      '``',
      '|',
      '<',
      '>',
      '<br>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '@all',
      '@',
      '/',
      '\n',
      '\r\n',
      ' ',
      'a',
      '~~',
      '_',
      'https://x/`',
      '<http://x`>',
      'b@c',
      '\0',
      '\ud800',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('comes back from a table cell as normalized, on one line without a bare pipe', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
        const source = encodeTableCell(text);
        expect(source).not.toMatch(/[\r\n]|(?<!\\)\|/);
        expect(decodeTableCell(source)).toBe(normalizeCell(text));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('comes back from a list item with spaces for line breaks', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(decodeText(encodeListText(text))).toBe(normalizeCell(text).replaceAll('\n', ' '));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
