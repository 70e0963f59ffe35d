import { expect, test } from 'vitest';
import { placeReport } from './place-report';

test.each([
  [false, 'on the issue page'],
  [true, 'in the drawer'],
])('names versions, browser and what is missing, and nothing else; in the drawer: %s', (inDrawer, where) => {
  const tried = [{ name: 'detail', versions: '19.x', missing: '#area' }];
  expect(placeReport({ version: '0.1.0', browser: 'Chrome/150', inDrawer, tried })).toBe(
    `Milestone Planner for GitLab 0.1.0: no place for the plan ${where}\nBrowser: Chrome/150\nLayout detail (GitLab 19.x): missing #area\n`,
  );
});
