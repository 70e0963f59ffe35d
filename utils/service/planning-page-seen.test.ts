import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/utils/protocol/sender-policy';
import { planningPageSeen } from './planning-page-seen';
import { readPlan } from './read-plan';
import { failing } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestService, type TestService } from './testing/test-service';
import { forgetReads } from './tokens';

const tab: Sender = { surface: 'tab', tabId: 3, origin: planning.origin, issues: [planning] };

let world: TestService;

beforeEach(() => {
  fakeBrowser.reset();
  world = createTestService();
  seedPlan(world);
});

function see() {
  return planningPageSeen(world.service, { issue: planning }, tab);
}

test('the panels show where GitLab says that the issue is a planning issue', async () => {
  expect(await see()).toEqual({ shown: true });
  expect(world.shownIn).toEqual([3]);
});

test('they do not show where the page alone says so', async () => {
  world.gitlab.changePlanningIssue(team, 7, { labels: ['bug'] });
  expect(await see()).toEqual({ shown: false });
  expect(world.shownIn).toEqual([]);
});

test('they do not show while GitLab cannot say', async () => {
  world.gitlab.before = failing('planningIssue', 'offline');
  await expect(see()).rejects.toThrow('offline');
  expect(world.shownIn).toEqual([]);
});

test.each(['offline', 'token-expired', 'not-found-or-hidden'] as const)(
  'on the page of one that GitLab confirmed before they show, and say that it is %s now',
  async (kind) => {
    await readPlan(world.service, { issue: planning, fresh: true });
    await forgetReads(world.service, planning.origin);
    world.gitlab.before = failing('planningIssue', kind);
    expect(await see()).toEqual({ shown: true });
    expect(world.shownIn).toEqual([3]);
    await expect(readPlan(world.service, { issue: planning, fresh: false })).rejects.toThrow(kind);
  },
);

test('on the page of one that is none any more they do not show', async () => {
  await readPlan(world.service, { issue: planning, fresh: true });
  await forgetReads(world.service, planning.origin);
  world.gitlab.changePlanningIssue(team, 7, { labels: ['bug'] });
  expect(await see()).toEqual({ shown: false });
});

test('what confirms the page is the first half of the plan’s read, which the panels join', async () => {
  await see();
  const view = await readPlan(world.service, { issue: planning, fresh: false });
  expect(view.plan.rows).toHaveLength(2);
  expect(world.gitlab.calls.filter((call) => call.startsWith('planningIssue'))).toHaveLength(1);
  expect(world.gitlab.calls).toHaveLength(3);
});

test('they show before the rest of the plan has come', async () => {
  world.gitlab.before = (method) => (method === 'issues' ? new Promise<void>(() => {}) : undefined);
  expect(await see()).toEqual({ shown: true });
});

test('they show at once where a plan was read before', async () => {
  await readPlan(world.service, { issue: planning, fresh: true });
  world.gitlab.calls.length = 0;
  expect(await see()).toEqual({ shown: true });
  expect(world.gitlab.calls).toEqual([]);
});
