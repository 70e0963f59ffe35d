import { describe, expect, it } from 'vitest';
import { findReferences, parseReference, rowKey } from './find-references';

const context = { origin: 'https://gitlab.com', projectPath: 'Sec/team/planning' };
const here = 'sec/team/planning';

describe('a reference', () => {
  it.each([
    ['#12', `${here}#12`],
    ['#12+', `${here}#12`],
    ['#12+s', `${here}#12`],
    ['see #12, please', `${here}#12`],
    ['(#12)', `${here}#12`],
    ['**#12**', `${here}#12`],
    ['_#12_', `${here}#12`],
    ['~~#12~~', `${here}#12`],
    ['GL-12', `${here}#12`],
    ['tooling#12', 'sec/team/tooling#12'],
    ['group/sub.group/my-project#12', 'group/sub.group/my-project#12'],
    ['Group/Project#12', 'group/project#12'],
    ['[issue:12]', `${here}#12`],
    ['[issue:tooling/12]', 'sec/team/tooling#12'],
    ['[issue:group/project/12]', 'group/project#12'],
    ['[work_item:12]+', `${here}#12`],
    ['[work_item:group/project/12]+s', 'group/project#12'],
    ['&12', 'sec/team&12'],
    ['group&12', 'group&12'],
    ['[epic:12]', 'sec/team&12'],
    ['[epic:group/sub/12]', 'group/sub&12'],
    ['!12', `${here}!12`],
    ['group/project!12', 'group/project!12'],
    ['https://gitlab.com/group/project/-/issues/12', 'group/project#12'],
    ['https://gitlab.com/group/project/issues/12', 'group/project#12'],
    ['https://GitLab.com/group/project/-/work_items/12#note_345', 'group/project#12'],
    ['https://gitlab.com/group/project/-/work_items/12?show=abc', 'group/project#12'],
    ['https://gitlab.com/group/project/-/issues/12/designs/a.png', 'group/project#12'],
    ['https://gitlab.com/group/project/-/issues/12+s', 'group/project#12'],
    ['https://gitlab.com/group/project/-/issues/12.', 'group/project#12'],
    ['_https://gitlab.com/group/project/-/issues/12_', 'group/project#12'],
    ['https://gitlab.com/group/project/-/issues/incident/12', 'group/project#12'],
    ['https://gitlab.com/group/project/-/merge_requests/12/diffs', 'group/project!12'],
    ['https://gitlab.com/groups/group/sub/-/epics/12', 'group/sub&12'],
    ['https://gitlab.com/groups/group/-/work_items/12', 'group&12'],
    ['https://git.example/group/project/-/issues/12', 'https://git.example/group/project#12'],
    ['https://gitlab.com@evil.example/group/project/-/issues/12', 'https://evil.example/group/project#12'],
    ['<https://gitlab.com/group/project/-/issues/12>', 'group/project#12'],
    ['[Rotate #3](https://gitlab.com/group/project/-/issues/12 "title")', 'group/project#12'],
    ['[Rotate keys](group/project#12)', 'group/project#12'],
    ['<a href="https://gitlab.com/group/project/-/issues/12">x</a>', 'group/project#12'],
    ['Rotate keys https://docs.example/a#3 then #12', `${here}#12`],
    ['[the `docs`](https://docs.example/#3) #12', `${here}#12`],
    ['\\\\#12', `${here}#12`],
    ['`#3` and #12', `${here}#12`],
    ['&#35;3 #12', `${here}#12`],
    ['<!-- #3 --> #12', `${here}#12`],
    ['no end.#12', `${here}#12`],
  ])('%s is %s', (text, key) => {
    expect(findReferences(text, context)[0]?.key).toBe(key);
  });

  it.each([
    'Rotate the keys',
    '',
    '\\#12',
    'group/project\\#12',
    '`#12`',
    '`` a `#12` ``',
    '<!-- #12 -->',
    '#',
    '# 12',
    '#12a',
    '#0',
    '&copy;',
    'R&D',
    '^alert#12',
    '~12',
    '%12',
    '@user',
    'AGL-12',
    '![#12](image.png)',
    '[#12](https://docs.example)',
    'https://docs.example/page#12',
    'https://gitlab.com/group/-/issues/12',
    'https://gitlab.com/group/project/-/issues',
    'https://gitlab.com/group/project/-/issues/12_a',
    'https://gitlab.com/group/../x/-/issues/12',
    '../secret#12',
  ])('is not in %j', (text) => {
    expect(findReferences(text, context)).toEqual([]);
  });

  it('keeps its parts as written, and knows several in one text', () => {
    expect(parseReference('Group/Project#12', context)).toEqual({
      kind: 'issue',
      origin: 'https://gitlab.com',
      projectPath: 'Group/Project',
      iid: 12,
    });
    expect(findReferences('#1, a/b!2 & &3', context).map(({ key }) => key)).toEqual([
      `${here}#1`,
      'a/b!2',
      'sec/team&3',
    ]);
  });

  it.each([
    ['https://host/git/group/project/-/issues/12', 'group/project#12', 'https://host/git'],
    ['https://host/group/project/-/issues/12', 'https://host/group/project#12', 'https://host'],
    ['#12', 'a/b#12', 'https://host/git'],
  ])('under a relative URL root, %s is %s', (text, key, origin) => {
    const [found] = findReferences(text, { origin: 'https://host/git', projectPath: 'a/b' });
    expect(found?.key).toBe(key);
    expect(found?.ref?.origin).toBe(origin);
  });

  it.each([
    ['#12', '#12', null],
    ['project#12', 'project#12', null],
    ['!12', '!12', null],
    ['group/project#12', 'group/project#12', 'group/project'],
    ['https://gitlab.com/group/project/-/issues/12', 'group/project#12', 'group/project'],
  ])('without a context, %s is %s', (text, key, projectPath) => {
    const [found] = findReferences(text);
    expect(found?.key).toBe(key);
    expect(found?.ref?.projectPath ?? null).toBe(projectPath);
  });

  it('is found in time that grows with the text only', () => {
    for (const text of ['[', '<!--', '`'.repeat(3), 'a/', '[a](', '![', '#', 'https://', '\\', '&#']) {
      const start = performance.now();
      findReferences(text.repeat(20_000), context);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

describe('a key', () => {
  it.each([
    ['#12', `${here}#12`],
    ['Group/Project#12', 'group/project#12'],
    [`${here}#12`, `${here}#12`],
    ['group&12', 'group&12'],
    ['https://git.example/group/project#12', 'https://git.example/group/project#12'],
    ['Something else ', 'something else'],
  ])('given as %s is %s', (text, key) => {
    expect(rowKey(text, context)).toBe(key);
  });
});
