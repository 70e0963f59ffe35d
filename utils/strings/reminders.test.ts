import { expect, test } from 'vitest';
import { reminderStrings as strings } from './reminders';

const plan = {
  title: '19.8 Milestone Planning',
  milestone: '19.8',
  verdict: { ready: 5, rows: 9, errors: 2 },
};

test('a reminder says how much time is left and how ready the plan is', () => {
  expect(strings.title(plan, { state: 'due-soon', days: 3, hoursLeft: null })).toBe(
    'Milestone 19.8: 3 days left',
  );
  expect(strings.text(plan, 'Wed, 9 Dec 2026')).toBe(
    'Finalize 19.8 Milestone Planning by Wed, 9 Dec 2026. 5 of 9 rows ready. 2 to fix.',
  );
});

test('of an empty plan without a milestone it says so', () => {
  const empty = { ...plan, milestone: null, verdict: { ready: 0, rows: 0, errors: 0 } };
  expect(strings.title(empty, { state: 'overdue', days: -2, hoursLeft: null })).toBe('Plan: 2 days overdue');
  expect(strings.text(empty, 'Wed, 9 Dec 2026')).toBe(
    'Finalize 19.8 Milestone Planning by Wed, 9 Dec 2026. Milestone Work is empty.',
  );
});
