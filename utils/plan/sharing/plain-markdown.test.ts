import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineTree, rendering, visibleText } from '../laws/gitlab-engine';
import { linkMarkdown, personMarkdown, plainMarkdown } from './plain-markdown';

test.each([
  ['Ask @bilal.k and @all', 'Ask \\@bilal.k and \\@all'],
  ['two\nlines\t| a cell', 'two lines \\| a cell'],
  ['**bold** `code` <b> &amp; $x$', '\\*\\*bold\\*\\* \\`code\\` \\<b\\> \\&amp; \\$x\\$'],
  ['see #12, !3 and %19.8', 'see \\#12, \\!3 and \\%19.8'],
  ['  ', ''],
])('%j is written %j', (text, markdown) => {
  expect(plainMarkdown(text)).toBe(markdown);
});

test.each([
  ['ada.moreno', false, '`@ada.moreno`'],
  ['ada.moreno', true, '@ada.moreno'],
  ['all', true, '`@all`'],
  ['ALL', true, '`@ALL`'],
  ['Zoe Ortega', true, 'Zoe Ortega'],
  ['a`b', true, 'a\\`b'],
])('the person %s, notified: %s, is written %s', (name, notify, markdown) => {
  expect(personMarkdown(name, notify)).toBe(markdown);
});

test.each([
  ['https://gitlab.com/a/b/-/issues/1', '[a\\#1](https://gitlab.com/a/b/-/issues/1)'],
  ['https://gitlab.com/a) @all (', 'a\\#1'],
  ['javascript:alert(1)', 'a\\#1'],
  [null, 'a\\#1'],
])('a link to %s is written %s', (url, markdown) => {
  expect(linkMarkdown('a#1', url)).toBe(markdown);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '@all',
        '/close',
        '<!--',
        '`',
        '|',
        '[a](b)',
        '![',
        '~~',
        '\\',
        '\n',
        '# x',
        '&lt;',
        '$`',
        ' ',
        '* ',
      ),
    )
    .map((parts) => parts.join('')),
);

test('GitLab shows any text as it is, in one paragraph without markup', () => {
  const blocks = '<document><paragraph>';
  fc.assert(
    fc.property(text, (given) => {
      const [document] = engineTree(`Text: ${plainMarkdown(given)}.`).children;
      if (document === undefined || typeof document === 'string') throw new Error('nothing rendered');
      const kinds = [...rendering(document, () => false, true).matchAll(/<(\w+)/g)].map(([, name]) => name);
      expect(
        kinds
          .slice(0, 2)
          .map((name) => `<${name}>`)
          .join(''),
      ).toBe(blocks);
      expect(kinds.slice(2).filter((name) => !['text', 'escaped', 'link'].includes(name ?? ''))).toEqual([]);
      expect(visibleText(document)).toBe(`Text: ${shown(given)}.`);
    }),
  );
});

function shown(given: string): string {
  return given
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .trim();
}
