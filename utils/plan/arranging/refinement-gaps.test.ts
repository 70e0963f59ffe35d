import { expect, test } from 'vitest';
import { buildPlan } from '../build-plan';
import type { IssueFacts } from '../facts';
import { input, issue, row } from '../testing/world';
import { isRefined, refinementGaps } from './refinement-gaps';

test.each<[string, Partial<IssueFacts>, boolean, string[]]>([
  ['in order', {}, true, []],
  [
    'without what committing sets',
    { milestone: null, assignees: [], labels: ['workflow::in dev'] },
    true,
    [],
  ],
  ['unweighted', { weight: null }, false, ['no-weight']],
  ['without acceptance criteria', { taskCount: 0 }, true, ['no-acceptance-criteria']],
  ['not refined', { labels: [] }, false, ['not-refined']],
  ['too large', { weight: 8 }, false, ['too-large']],
])('a parked row that is %s', (_what, told, refined, gaps) => {
  const [parked] = buildPlan(input({ parked: [row(1)], issues: [issue(1, told)] })).parked;
  expect(parked && isRefined(parked)).toBe(refined);
  expect(parked && refinementGaps(parked).map(({ check }) => check)).toEqual(gaps);
});
