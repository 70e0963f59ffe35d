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
  ['https://gitlab.com/Group/project#7', 'https://gitlab.com/Group/project/-', 7],
  ['https://example.org:8443/gitlab/group/project#41', 'https://example.org/gitlab/group/project/-', 41],
])('the patterns of the issue %s', (name, project, iid) => {
  expect(issuePatterns(name)).toEqual([
    `${project}/issues/${iid}`,
    `${project}/issues/${iid}?*`,
    `${project}/issues/${iid}/*`,
    `${project}/work_items/${iid}`,
    `${project}/work_items/${iid}?*`,
    `${project}/work_items/${iid}/*`,
  ]);
});
