import { expect, test } from 'vitest';
import { planMilestone } from './milestone';

test.each([
  ['GitLab’s dates win', '19.8', '2026-12-14', '2027-01-16', '2026-12-14', '2027-01-16', 'gitlab'],
  ['the calendar fills in both', '19.8', null, null, '2026-12-12', '2027-01-15', 'product-calendar'],
  [
    'the calendar fills in the start',
    '19.8',
    null,
    '2027-01-16',
    '2026-12-12',
    '2027-01-16',
    'product-calendar',
  ],
  [
    'the calendar fills in the end',
    '19.8',
    '2026-12-14',
    null,
    '2026-12-14',
    '2027-01-15',
    'product-calendar',
  ],
  ['even if that is one day', '19.8', '2027-01-15', null, '2027-01-15', '2027-01-15', 'product-calendar'],
  ['but not when it contradicts', '19.8', '2027-02-01', null, '2027-02-01', null, 'gitlab'],
  ['no product milestone, no calendar', 'Q4', null, null, null, null, null],
  ['no product milestone, half of it', 'Q4', '2026-12-14', null, '2026-12-14', null, 'gitlab'],
  ['a date that is none counts as missing', 'Q4', '2026-02-30', 'soon', null, null, null],
])('%s', (_what, title, startDate, dueDate, start, end, datesFrom) => {
  expect(planMilestone({ title, startDate, dueDate })).toEqual({
    title,
    titleFrom: 'issue',
    start,
    end,
    datesFrom,
    datesUnknown: false,
  });
});

test.each([
  ['the calendar fills in', '19.8', '2026-12-12', '2027-01-15', 'product-calendar'],
  ['nobody knows', 'Q4', null, null, null],
] as const)('dates GitLab could not be asked for are unknown: %s', (_what, title, start, end, datesFrom) => {
  expect(planMilestone({ title, startDate: 'unknown', dueDate: 'unknown' })).toMatchObject({
    start,
    end,
    datesFrom,
    datesUnknown: true,
  });
});

test('says that the planning issue’s title names it', () => {
  const named = { title: '19.8', titleFrom: 'title', startDate: null, dueDate: null } as const;
  expect(planMilestone(named)?.titleFrom).toBe('title');
});

test('no milestone', () => expect(planMilestone(null)).toBeNull());
