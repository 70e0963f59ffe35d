import { describe, expect, test } from 'vitest';
import { isInstanceAddress, issueAddressOf, issuesNamedBy, pageIssueOf, sameIssue } from './address';

const rooted = 'https://example.org/git/lab';
const instances = ['https://gitlab.com', 'http://localhost:3000', 'https://example.org', rooted];
const planning = { origin: 'https://gitlab.com', projectPath: 'gitlab-com/team/planning', iid: 7 };
const show = (value: unknown) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))));

describe('issueAddressOf', () => {
  test.each([
    ['/-/issues/N', 'https://gitlab.com/gitlab-com/team/planning/-/issues/7'],
    ['/-/work_items/N', 'https://gitlab.com/gitlab-com/team/planning/-/work_items/7'],
    ['a note of it', 'https://gitlab.com/gitlab-com/team/planning/-/issues/7#note_12'],
    ['a query', 'https://gitlab.com/gitlab-com/team/planning/-/issues/7?tab=x'],
    ['a trailing slash', 'https://gitlab.com/gitlab-com/team/planning/-/issues/7/'],
    ['its designs', 'https://gitlab.com/gitlab-com/team/planning/-/issues/7/designs/a.png'],
    ['leading zeros', 'https://gitlab.com/gitlab-com/team/planning/-/issues/007'],
  ])('reads %s', (_, url) => {
    expect(issueAddressOf(url, instances)).toEqual(planning);
  });

  test('keeps a port and plain http', () => {
    expect(issueAddressOf('http://localhost:3000/a/b/-/issues/1', instances)).toEqual({
      origin: 'http://localhost:3000',
      projectPath: 'a/b',
      iid: 1,
    });
  });

  test.each([
    ['the issue list', 'https://gitlab.com/a/b/-/issues'],
    ['a new issue', 'https://gitlab.com/a/b/-/issues/new'],
    ['a merge request', 'https://gitlab.com/a/b/-/merge_requests/7'],
    ['a work item of a group', 'https://gitlab.com/groups/a/b/-/work_items/7'],
    ['a path without a project', 'https://gitlab.com/a/-/issues/7'],
    ['a number that is not one', 'https://gitlab.com/a/b/-/issues/7x'],
    ['issue 0', 'https://gitlab.com/a/b/-/issues/0'],
    ['a number too large', 'https://gitlab.com/a/b/-/issues/99999999999999999999'],
    ['a broken escape', 'https://gitlab.com/a/%E0%A4%A/-/issues/7'],
    ['an instance that is not set up', 'https://gitlab.example/a/b/-/issues/7'],
    ['a host that only begins like one', 'https://gitlab.com.example/a/b/-/issues/7'],
    ['another port of one', 'https://gitlab.com:8443/a/b/-/issues/7'],
    ['a host in place of the name', 'https://gitlab.com@example.net/a/b/-/issues/7'],
    ['another scheme', 'ftp://gitlab.com/a/b/-/issues/7'],
    ['no URL', 'a/b#7'],
    ['nothing', ''],
  ])('is null for %s', (_, url) => {
    expect(issueAddressOf(url, instances)).toBeNull();
    expect(pageIssueOf(url, instances)).toBeNull();
  });

  describe('with an issue open in the drawer', () => {
    const shown = show({ iid: '7', full_path: 'gitlab-com/team/planning', id: 12 });

    test.each([
      ['a list', `https://gitlab.com/other/project/-/issues?show=${encodeURIComponent(shown)}`],
      ['a list, base64 not escaped', `https://gitlab.com/other/project/-/issues?show=${shown}`],
      ['another issue', `https://gitlab.com/other/project/-/work_items/99?show=${encodeURIComponent(shown)}`],
      ['a group board', `https://gitlab.com/groups/other/-/boards/3?show=${encodeURIComponent(shown)}`],
    ])('names that issue over %s', (_, url) => {
      expect(issueAddressOf(url, instances)).toEqual(planning);
    });

    test('keeps the issue of the page below apart', () => {
      const url = `https://gitlab.com/other/project/-/work_items/99?show=${encodeURIComponent(shown)}`;
      const below = { origin: 'https://gitlab.com', projectPath: 'other/project', iid: 99 };
      expect(pageIssueOf(url, instances)).toEqual(below);
      expect(issuesNamedBy(url, instances)).toEqual([planning, below]);
    });

    test.each([
      ['no base64', '%'],
      ['no JSON', btoa('nothing')],
      ['null', show(null)],
      ['no path', show({ iid: 7 })],
      ["a group's item", show({ iid: 7, full_path: 'group' })],
      ['a path out of bounds', show({ iid: 7, full_path: '/../../x' })],
      ['a path GitLab has not', show({ iid: 7, full_path: 'ü/~~~' })],
      ['a path with a query', show({ iid: 7, full_path: 'a/b/-/issues/5?' })],
      ['lists', show([[], []])],
      ['issue 0', show({ iid: 0, full_path: 'a/b' })],
      ['no number', show({ iid: 'x', full_path: 'a/b' })],
    ])('falls back to the path when show is %s', (_, value) => {
      const query = `show=${encodeURIComponent(value)}`;
      expect(
        issueAddressOf(`${planning.origin}/gitlab-com/team/planning/-/issues/7?${query}`, instances),
      ).toEqual(planning);
      expect(issueAddressOf(`https://gitlab.com/a/b/-/issues?${query}`, instances)).toBeNull();
    });
  });
});

describe('an instance with a relative URL root', () => {
  test.each([
    ['its issue', `${rooted}/a/b/-/issues/7`, { origin: rooted, projectPath: 'a/b', iid: 7 }],
    [
      'its drawer',
      `${rooted}/a/b/-/issues?show=${encodeURIComponent(show({ iid: 7, full_path: 'a/b' }))}`,
      { origin: rooted, projectPath: 'a/b', iid: 7 },
    ],
    [
      'the instance above it',
      'https://example.org/git/labs/-/issues/7',
      { origin: 'https://example.org', projectPath: 'git/labs', iid: 7 },
    ],
    [
      'a way out of the root',
      `${rooted}/../../a/b/-/issues/7`,
      { origin: 'https://example.org', projectPath: 'a/b', iid: 7 },
    ],
    ['a work item of a group', `${rooted}/groups/a/b/-/work_items/7`, null],
    ['the root itself', rooted, null],
  ])('is told apart: %s', (_, url, issue) => {
    expect(issueAddressOf(url, instances)).toEqual(issue);
  });

  test('is found whatever the order of the instances', () => {
    const url = `${rooted}/a/b/-/issues/7`;
    expect(issueAddressOf(url, instances.toReversed())?.origin).toBe(rooted);
  });
});

describe('isInstanceAddress', () => {
  test.each(['https://gitlab.com', 'https://example.org:8443', rooted])('is true for %s', (text) => {
    expect(isInstanceAddress(text)).toBe(true);
  });

  test.each([
    '',
    'gitlab.com',
    'http://gitlab.com',
    'https://gitlab.com/',
    'https://gitlab.com/git/',
    'https://GitLab.com',
    'https://gitlab.com:443',
    'https://ada@gitlab.com',
    'https://gitlab.com?x',
    'https://gitlab.com#x',
    'https://example.org/git/../lab',
    'javascript:alert(1)',
    'https://',
  ])('is false for %j', (text) => {
    expect(isInstanceAddress(text)).toBe(false);
  });
});

describe('sameIssue', () => {
  test.each([
    ['itself', planning, true],
    ['the path in another case', { ...planning, projectPath: 'GitLab-com/Team/Planning' }, true],
    ['another number', { ...planning, iid: 8 }, false],
    ['another instance', { ...planning, origin: 'https://example.org' }, false],
    ['none', null, false],
  ])('compares with %s', (_, other, same) => {
    expect(sameIssue(planning, other)).toBe(same);
  });
});
