import { describe, expect, test } from 'vitest';
import { noFigures } from '@/utils/plan/testing/no-figures';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { badgeFace } from './badge';

const now = '2026-12-06T10:00:00.000Z';

function plan(finalizeBy: string | null, state: PlanStatus['state'] = 'opened'): PlanStatus {
  return {
    issue: { origin: 'https://gitlab.com', projectPath: 'a/b', iid: 1 },
    title: '',
    webUrl: '',
    state,
    closedAt: null,
    milestone: null,
    finalizeBy,
    access: 'write',
    ...noFigures,
  };
}

function team(...plans: PlanStatus[]): TeamStatus {
  return {
    origin: 'https://gitlab.com',
    projectPath: 'a/b',
    plans,
    access: 'write',
    readAt: now,
    failure: null,
  };
}

describe('the badge', () => {
  test.each([
    ['2026-12-20', '14', 'neutral'],
    ['2026-12-10', '4', 'neutral'],
    ['2026-12-09', '3', 'amber'],
    ['2026-12-06', '0', 'amber'],
    ['2026-12-05', '-1', 'red'],
    ['2020-01-01', '-999', 'red'],
  ] as const)('for a deadline of %s shows %s in %s on 6 December', (finalizeBy, text, tone) => {
    expect(badgeFace([team(plan(finalizeBy))], now, 'UTC')).toEqual({ text, tone });
  });

  test.each([
    ['no project', []],
    ['no plan', [team()]],
    ['a plan without dates', [team(plan(null))]],
    ['a finalized plan', [team(plan('2026-12-09', 'closed'))]],
  ])('is empty with %s', (_, statuses) => {
    expect(badgeFace(statuses, now, 'UTC')).toEqual({ text: '', tone: 'neutral' });
  });

  test('shows the nearest deadline of all teams', () => {
    const statuses = [team(plan('2026-12-20')), team(plan(null), plan('2026-12-08'), plan('2026-12-31'))];
    expect(badgeFace(statuses, now, 'UTC').text).toBe('2');
  });

  test('counts days in the user’s time zone', () => {
    expect(badgeFace([team(plan('2026-12-09'))], '2026-12-06T10:00:00Z', 'Pacific/Kiritimati').text).toBe(
      '2',
    );
  });
});
