import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directoryOf, nameKey, namesIn } from './people';

describe('whom a cell names', () => {
  test.each([
    ['@noor', ['noor']],
    ['@noor, @sam.p', ['noor', 'sam.p']],
    ['@noor/@sam.p & @li-wei', ['noor', 'sam.p', 'li-wei']],
    ['@noor (lead), then @sam.p.', ['noor', 'sam.p']],
    ['@noor (with @sam.p)', ['noor']],
    ['**@noor**', ['noor']],
    ['@noor @NOOR', ['noor']],
    ['~~@noor~~ @sam.p', ['sam.p']],
    ['<del>@noor</del> @sam.p', ['sam.p']],
    ['@noor <!-- or @sam.p -->', ['noor']],
    ['@acme/security', ['acme/security']],
    ['mail noor@example.com', ['mail noor@example.com']],
    ['Noor Haddad', ['Noor Haddad']],
    ['Noor Haddad, Sam and Li Wei', ['Noor Haddad', 'Sam', 'Li Wei']],
    ['Noor<br>Sam', ['Noor', 'Sam']],
    ['_Noor_ (lead)', ['Noor']],
    ['Noor Haddad (@noor)', ['noor']],
    ['Noor Haddad (@noor), **Sam** (@sam.p) and Li', ['noor', 'sam.p']],
    ['Noor (with @sam.p)', ['Noor']],
    ['@noor (@sam.p)', ['noor']],
    ['Sandy', ['Sandy']],
  ])('%j: %j', (cell, names) => expect(namesIn(cell)).toEqual(names));

  test.each([
    '',
    ' ',
    '-',
    '—',
    '?',
    '...',
    'TBD',
    'tba',
    'n/a',
    'None',
    'Unassigned',
    '_open_',
    'anyone',
    'TBC',
    '(@noor)',
    '<!-- @noor -->',
    ' TBD ',
    '**-**',
    '~~@noor~~',
  ])('%j names nobody', (cell) => expect(namesIn(cell)).toEqual([]));

  it('names each person once and nobody without a name, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[@a-c./,~() -]{0,20}$/)), (cell) => {
        const keys = namesIn(cell).map(nameKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).not.toContain('');
      }),
    );
  });
});

describe('the user a written name means', () => {
  const directory = directoryOf([
    { username: 'noor', name: 'Noor Haddad' },
    { username: 'noor', name: 'Noor Haddad' },
    { username: 'sam.p', name: 'Sam Park' },
    { username: 'sam.q', name: 'Sam Park' },
  ]);

  test.each([
    ['noor', 'noor'],
    ['@Noor', 'noor'],
    ['Noor Haddad', 'noor'],
    ['noor haddad', 'noor'],
    ['Sam Park', 'Sam Park'],
    [' @li-wei', 'li-wei'],
  ])('%j: %s', (name, username) => expect(directory(name).username).toBe(username));

  it('spells a member in one way', () => expect(nameKey(' @Noor ')).toBe('noor'));

  it('knows the full name with it', () => expect(directory('@noor').name).toBe('Noor Haddad'));
});
