import { describe, expect, test } from 'vitest';
import { sameTarget, targetOf } from './targets';

const issue = { kind: 'issue', origin: 'https://gitlab.com', projectPath: 'group/project', iid: 12 } as const;

describe('targetOf', () => {
  test.each([
    ['an issue', 'https://gitlab.com/group/project/-/issues/12', issue],
    ['a work item', 'https://gitlab.com/group/project/-/work_items/12#note_1', issue],
    [
      'a merge request',
      'https://gitlab.com/group/project/-/merge_requests/12/diffs',
      { ...issue, kind: 'merge_request' },
    ],
    ['an epic', 'https://gitlab.com/groups/group/project/-/epics/12', { ...issue, kind: 'epic' }],
    [
      'a work item of a group',
      'https://gitlab.com/groups/group/-/work_items/12',
      { ...issue, kind: 'epic', projectPath: 'group' },
    ],
  ])('knows %s', (_, url, target) => {
    expect(targetOf(url, 'https://gitlab.com')).toEqual(target);
  });

  describe('on an instance with a relative URL root', () => {
    const home = 'https://example.org/git/lab';
    test.each([
      ['an issue', `${home}/group/project/-/issues/12`, { ...issue, origin: home }],
      ['an epic', `${home}/groups/group/project/-/epics/12`, { ...issue, origin: home, kind: 'epic' }],
      ['an issue elsewhere', 'https://gitlab.com/group/project/-/issues/12', issue],
    ])('knows %s', (_, url, target) => {
      expect(targetOf(url, home)).toEqual(target);
    });
  });

  test.each([
    ['a person', 'https://gitlab.com/ada'],
    ['a heading of the page', 'https://gitlab.com/group/project/-/issues#milestone-work'],
    ['a label', 'https://gitlab.com/group/project/-/issues/?label_name=bug'],
    ['a script', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('is null for %s', (_, url) => {
    expect(targetOf(url, 'https://gitlab.com')).toBeNull();
  });
});

describe('sameTarget', () => {
  test.each([
    ['itself', issue, true],
    ['another case', { ...issue, projectPath: 'Group/Project' }, true],
    ['the merge request of that number', { ...issue, kind: 'merge_request' } as const, false],
    ['another number', { ...issue, iid: 13 }, false],
    ['another instance', { ...issue, origin: 'https://gitlab.example' }, false],
  ])('compares with %s', (_, other, same) => {
    expect(sameTarget(issue, other)).toBe(same);
  });
});
