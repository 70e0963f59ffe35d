import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLastCapacity } from './read-last-capacity';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
});

test('what members stated before, and where', async () => {
  const milestone = { title: '19.7', startDate: '2026-11-14', dueDate: '2026-12-11' };
  world.gitlab.addPlanningIssue(team, 6, description, { milestone, title: 'Plan of 19.7', state: 'closed' });
  expect(await readLastCapacity(world.service, { issue: planning })).toEqual({
    previous: { title: 'Plan of 19.7', webUrl: expect.stringContaining('/6'), because: 'milestone' },
    members: [{ member: 'ada.moreno', capacity: '8', notes: '' }],
  });
});

test('nothing where there is no planning issue before', async () => {
  expect(await readLastCapacity(world.service, { issue: planning })).toEqual({ previous: null, members: [] });
});

test('fails as GitLab fails', async () => {
  world.gitlab.before = failing('planningIssues', 'offline');
  await expect(readLastCapacity(world.service, { issue: planning })).rejects.toMatchObject({
    failure: { kind: 'offline' },
  });
});
