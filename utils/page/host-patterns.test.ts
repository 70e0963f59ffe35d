import { expect, test } from 'vitest';
import { hostPattern, pagePattern } from './host-patterns';

test.each([
  ['https://gitlab.com', 'https://gitlab.com/*', 'https://gitlab.com/*'],
  ['https://example.org/git/lab', 'https://example.org/*', 'https://example.org/git/lab/*'],
  ['https://example.org:8443/gitlab', 'https://example.org/*', 'https://example.org/gitlab/*'],
])('the patterns of %s', (origin, host, pages) => {
  expect(hostPattern(origin)).toBe(host);
  expect(pagePattern(origin)).toBe(pages);
});
