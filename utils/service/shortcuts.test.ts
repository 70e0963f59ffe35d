import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeParkAsked } from '@/utils/storage/park-asked';
import { readStatuses } from './read-statuses';
import { shortcutPressed } from './shortcuts';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedTeam, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const { origin } = planning;
const own = 'https://git.example.org';
const planUrl = `${origin}/${team}/-/issues/7`;
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  await seedTeam(world);
});

const press = (command: string, url = '') => shortcutPressed(world.service, command, url);
const writes = () => world.gitlab.calls.filter((call) => /change|create|close|write/i.test(call));

describe('the shortcut for parking', () => {
  test('opens the popup at once, and leaves word why, and writes nothing', async () => {
    const pressed = press('park-issue');
    expect(world.opened).toEqual(['popup']);
    await pressed;
    expect([await takeParkAsked(), await takeParkAsked()]).toEqual([true, false]);
    expect(world.gitlab.calls).toEqual([]);
  });
});

describe('the shortcut for the plan', () => {
  test('shows the last known open planning issue, and asks GitLab for nothing', async () => {
    await readStatuses(world.service, { fresh: true });
    world.gitlab.calls.length = 0;
    await press('open-plan', `${origin}/gitlab-org/gitlab`);
    expect(world.opened).toEqual([planUrl]);
    expect(world.gitlab.calls).toEqual([]);
  });

  test('shows the next to finalize where several are open', async () => {
    const later = { title: '19.9', startDate: '2027-01-16', dueDate: '2027-02-12' };
    world.gitlab.addPlanningIssue(team, 8, description, {
      title: '19.9 Milestone Planning',
      milestone: later,
    });
    await press('open-plan');
    expect(world.opened).toEqual([planUrl]);
  });

  test('looks again where the last one known is closed', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-20T10:00:00Z' });
    await readStatuses(world.service, { fresh: true });
    world.gitlab.addPlanningIssue(team, 8, description, { title: '19.9 Milestone Planning' });
    await press('open-plan');
    expect(world.opened).toEqual([`${origin}/${team}/-/issues/8`]);
    expect(writes()).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['none is open', () => world.gitlab.changePlanningIssue(team, 7, { state: 'closed' })],
    ['no team project is set up', () => world.service.settings.writeProjects([])],
    [
      'GitLab cannot be reached',
      () => {
        world.gitlab.before = failing('planningIssues', 'offline');
      },
    ],
  ])('brings up the popup, which says why, where %s', async (_, prepare) => {
    await prepare();
    await press('open-plan');
    expect(world.opened).toEqual(['popup']);
    expect(await takeParkAsked()).toBe(false);
  });

  test('keeps to the GitLab of the page, where it has team projects', async () => {
    await world.service.settings.writeInstances([origin, own]);
    await world.service.settings.writeProjects([
      { origin, projectPath: team },
      { origin: own, projectPath: 'elsewhere/team' },
    ]);
    world.gitlab.before = (method, path) => {
      if (path === 'elsewhere/team') failing('planningIssues', 'offline')(method, path);
    };
    await press('open-plan', `${own}/elsewhere/team`);
    await press('open-plan', 'https://example.com/');
    expect(world.opened).toEqual(['popup', planUrl]);
  });
});

test('a command nobody knows does nothing', async () => {
  await press('toString');
  expect(world.opened).toEqual([]);
});
