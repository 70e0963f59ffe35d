import { describe, expect, test } from 'vitest';
import { sampleFinding, sampleRow } from '../testing/sample-plan';
import { gapsOf, refinementText } from './refinement-text';

const noWeight = sampleFinding('no-weight', { values: { scope: '' }, fix: 'set-weight' });
const noMilestone = sampleFinding('milestone-missing', {
  values: { milestone: '19.8' },
  fix: 'set-milestone',
});
const checksOf = (planned: Parameters<typeof gapsOf>[0]) => gapsOf(planned).map(({ check }) => check);

describe('what is missing before an issue is refined', () => {
  test('of a row of work is what the checks found, but for what committing sets', () => {
    expect(checksOf(sampleRow(1, { findings: [noWeight, noMilestone] }))).toEqual(['no-weight']);
  });

  test('of a parked row is what they would find in Milestone Work', () => {
    const parked = sampleRow(1);
    const asWork = { ...parked, findings: [noMilestone, noWeight] };
    expect(checksOf({ ...parked, asWork })).toEqual(['no-weight']);
  });

  test.each([
    [[noWeight], '19.8', /candidate for 19\.8, and is not refined yet\.\n\n- It has no weight\. Agree/],
    [[], null, /candidate for the next milestone, and needs another look\.\n\nCould/],
  ])('is asked for in words', (gaps, milestone, said) => {
    expect(refinementText(gaps, milestone)).toMatch(said);
  });
});
