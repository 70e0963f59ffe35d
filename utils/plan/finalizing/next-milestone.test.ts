import { describe, expect, test } from 'vitest';
import type { MilestoneFacts } from '../facts';
import { milestoneToPlan, nextMilestone } from './next-milestone';

const milestone = (
  title: string,
  startDate: string | null,
  dueDate: string | null = null,
): MilestoneFacts => ({
  title,
  startDate,
  dueDate,
});
const current = { title: '19.8', start: '2026-12-12' };
const known = [
  milestone('19.10', '2027-02-13'),
  milestone('19.8', '2026-12-12'),
  milestone('19.9', '2027-01-16', '2027-02-12'),
  milestone('19.7', '2026-11-14'),
];

describe('the next milestone', () => {
  test('is the first of GitLab’s that starts after this one', () => {
    expect(nextMilestone(current, known)).toEqual({
      title: '19.9',
      start: '2027-01-16',
      end: '2027-02-12',
      inGitlab: true,
    });
  });

  test.each<[string, { title: string; start: string | null }, MilestoneFacts[], string | null]>([
    ['a quarter beside it is not', current, [milestone('FY27-Q4', '2027-01-01'), ...known], '19.9'],
    ['one without dates follows the product calendar', current, [milestone('19.9', null)], '19.9'],
    ['the product calendar knows it where GitLab has none', current, [], '19.9'],
    ['a major version follows its last minor', { title: '19.11', start: null }, [], '20.0'],
    [
      'a team’s own names go by dates alone',
      { title: 'Spring', start: '2027-03-01' },
      [milestone('Summer', '2027-06-01')],
      'Summer',
    ],
    ['nothing tells', { title: 'Spring', start: '2027-03-01' }, [milestone('Winter', '2026-12-01')], null],
    [
      'nothing tells without a start',
      { title: 'Spring', start: null },
      [milestone('Summer', '2027-06-01')],
      null,
    ],
  ])('%s', (_, from, milestones, title) => {
    expect(nextMilestone(from, milestones)?.title ?? null).toBe(title);
  });

  test('says where GitLab does not have it yet', () => {
    expect(nextMilestone(current, [])).toMatchObject({ inGitlab: false, start: '2027-01-16' });
  });
});

describe('the milestone to plan first', () => {
  test.each<[string, string, MilestoneFacts[], string | null]>([
    ['the next product milestone', '2026-11-22', [milestone('Q4', '2026-12-01'), ...known], '19.8'],
    ['another where there is no product milestone', '2026-11-22', [milestone('Q4', '2026-12-01')], 'Q4'],
    ['the product calendar’s', '2026-11-22', [], '19.8'],
    ['the one after, on the day it starts', '2026-12-12', [], '19.9'],
    ['none for no day', '', [], null],
  ])('%s', (_, today, milestones, title) => {
    expect(milestoneToPlan(today, milestones)?.title ?? null).toBe(title);
  });
});
