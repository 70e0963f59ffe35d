import { expect, test } from 'vitest';
import { hostPattern, issuePatterns, pagePattern } from './host-patterns';

test.each([
  ['https://gitlab.com', 'https://gitlab.com/*', 'https://gitlab.com/*'],
  ['https://example.org/git/lab', 'https://example.org/*', 'https://example.org/git/lab/*'],
  ['https://example.org:8443/gitlab', 'https://example.org/*', 'https://example.org/gitlab/*'],
])('the patterns of %s', (origin, host, pages) => {
  expect(hostPattern(origin)).toBe(host);
  expect(pagePattern(origin)).toBe(pages);
});

test.each([
  ['https://gitlab.com/group/project#7', 'gitlab.com', 7],
  ['https://example.org:8443/gitlab/group/project#41', 'example.org', 41],
])('the patterns of the issue %s', (name, host, iid) => {
  expect(issuePatterns(name)).toEqual([
    `https://${host}/*/-/issues/${iid}`,
    `https://${host}/*/-/issues/${iid}?*`,
    `https://${host}/*/-/issues/${iid}/*`,
    `https://${host}/*/-/work_items/${iid}`,
    `https://${host}/*/-/work_items/${iid}?*`,
    `https://${host}/*/-/work_items/${iid}/*`,
  ]);
});
