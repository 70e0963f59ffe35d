import { describe, expect, test } from 'vitest';
import { drawerEnd, isPageOf, issueIn } from './issue-in';

const project = 'https://gitlab.com/sec/keys/-';
const own = `${project}/work_items/12`;

const showing = (iid: number) =>
  `?show=${encodeURIComponent(btoa(JSON.stringify({ iid: String(iid), full_path: 'sec/keys', id: iid })))}`;

test.each([
  ['the same page at a comment', `${own}#note_3`],
  ['the same page with a tab of it', `${own}?tab=activity`],
  ['the other kind of page', `${project}/issues/12`],
  ['one of its designs', `${project}/issues/12/designs/a.png`],
])('a page and %s are of one issue', (_, url) => {
  expect(issueIn(url)).toBe(issueIn(own));
});

const address = { origin: 'https://gitlab.com', projectPath: 'sec/keys', iid: 12 };

test.each([
  [own, true],
  [`${own}#note_3`, true],
  [`${own}?tab=activity`, true],
  [`${project}/issues/12`, true],
  [`${project}/issues/12/designs/a/-/b.png`, true],
  [`${project}/issues/123`, false],
  [`${project}/issues`, false],
  [`${project}/issues/`, false],
  ['https://gitlab.com/sec/locks/-/issues/12', false],
  ['https://gitlab.com/other/sec/keys/-/issues/12', false],
  ['https://gitlab.com/', false],
])('%s is a page of the issue: %s', (url, isOne) => {
  expect(isPageOf(address, url)).toBe(isOne);
});

test.each([
  ['another issue', `${project}/issues/123`],
  ['one of another project', 'https://gitlab.com/sec/locks/-/issues/12'],
])('a page and that of %s are not', (_, url) => {
  expect(issueIn(url)).not.toBe(issueIn(own));
});

describe('a drawer may show an issue', () => {
  test.each([
    ['over a list', `${project}/work_items${showing(7)}`],
    ['over its own page', `${own}${showing(12)}`],
    ['over another issue', `${project}/issues/7${showing(12)}`],
  ])('%s', (_, url) => {
    expect(issueIn(url)?.endsWith(drawerEnd)).toBe(true);
  });

  test.each([own, `${own}#note_3`])('not at %s', (url) => {
    expect(issueIn(url)?.endsWith(drawerEnd)).toBe(false);
  });
});

test.each([`${project}/issues`, `${project}/merge_requests/12`])('%s tells of none', (url) => {
  expect(issueIn(url)).toBeUndefined();
});
