import { describe, expect, test } from 'vitest';
import { isProjectPath, pageUrl } from './place';

describe('a project path', () => {
  test.each(['group/project', 'a/b/c/d', 'my-group/my.project', '_x/0', 'gitlab-org/gitlab'])(
    '%s',
    (path) => {
      expect(isProjectPath(path)).toBe(true);
    },
  );

  test.each([
    '',
    '.',
    '..',
    'project',
    '42',
    '/a/b',
    'a/b/',
    'a//b',
    'a/../b',
    'a/./b',
    '../a/b',
    'a/b?x=1',
    'a/b#1',
    'a b/c',
    'a/b%2fc',
    'a/ä',
    'a\\b/c',
    'a/b\n',
    `a/${'b'.repeat(1000)}`,
  ])('%j is none', (path) => {
    expect(isProjectPath(path)).toBe(false);
  });
});

describe('a page address', () => {
  test.each([
    ['https://gl.example/root', 'https://gl.example/root/a/b/-/work_items/1'],
    ['https://gl.example/root', 'https://gl.example/root/a/b/-/issues/1?x=%20#note_1'],
  ])('on the instance %s is kept: %s', (origin, given) => {
    expect(pageUrl(given, { origin }, 'a/b')).toBe(given);
  });

  test.each([
    undefined,
    '',
    'no url',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://gl.example/root/a/b',
    'https://gl.example/other/a/b',
    'https://gl.example/root',
    'https://gl.example/root/../other',
    'https://gl.example.evil.example/root/a',
    'https://gl.example@evil.example/root/a',
    'https://user:pass@gl.example/root/a',
  ])('elsewhere is replaced: %s', (given) => {
    expect(pageUrl(given, { origin: 'https://gl.example/root' }, 'a/b')).toBe('https://gl.example/root/a/b');
  });
});
