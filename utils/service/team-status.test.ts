import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import { readPlan } from './read-plan';
import { readStatuses } from './read-statuses';
import { description, planning, seedTeam, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const finalized = { state: 'closed', closedAt: '2026-11-22T09:00:00.000Z' } as const;
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  await seedTeam(world);
  await readStatuses(world.service, { fresh: true });
});

/** Reads a planning issue as its page does. */
function readInPage(iid = 7) {
  return readPlan(world.service, { issue: { ...planning, iid }, fresh: true });
}

async function keptPlans(): Promise<readonly PlanStatus[]> {
  return (await readStatuses(world.service, { fresh: false })).flatMap(({ plans }) => plans);
}

async function keptIids() {
  return (await keptPlans()).map(({ issue }) => issue.iid);
}

describe('a planning issue read in its page', () => {
  test('brings the status and the badge up to date', async () => {
    world.gitlab.changePlanningIssue(team, 7, {
      milestone: { title: '19.8', startDate: '2026-11-28', dueDate: '2026-12-20' },
    });
    await readInPage();
    expect(world.badges.at(-1)).toEqual({ text: '3', tone: 'amber' });
    expect((await keptPlans())[0]?.finalizeBy).toBe('2026-11-25');
  });

  test('finalized, takes its deadline off the badge', async () => {
    world.gitlab.changePlanningIssue(team, 7, finalized);
    await readInPage();
    expect(world.badges.at(-1)?.text).toBe('');
    expect(await keptPlans()).toMatchObject([{ issue: { iid: 7 }, ...finalized }]);
  });

  test('opened since the statuses were read, joins them, the newest first', async () => {
    world.gitlab.addPlanningIssue(team, 9, description);
    await readInPage(9);
    expect(await keptIids()).toEqual([9, 7]);
  });

  test('finalized next to an open one, leaves', async () => {
    world.gitlab.addPlanningIssue(team, 9, description);
    await readInPage(9);
    world.gitlab.changePlanningIssue(team, 7, finalized);
    await readInPage();
    expect(await keptIids()).toEqual([9]);
  });

  test('closed long ago, changes nothing', async () => {
    world.gitlab.addPlanningIssue(team, 5, description, {
      state: 'closed',
      closedAt: '2026-10-01T09:00:00.000Z',
    });
    await readInPage(5);
    expect(await keptIids()).toEqual([7]);
  });

  test('without its label any more, leaves', async () => {
    world.gitlab.changePlanningIssue(team, 7, { labels: [] });
    await readInPage().catch(() => null);
    expect(await keptIids()).toEqual([]);
    expect(world.badges.at(-1)?.text).toBe('');
  });

  test('of a project that is not set up, is no team’s', async () => {
    world.gitlab.addPlanningIssue('other/team', 7, description);
    await readPlan(world.service, { issue: { ...planning, projectPath: 'other/team' }, fresh: true });
    expect(await world.service.statuses.all()).toHaveLength(1);
  });
});
