import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { projectKey } from '@/utils/storage/keys';
import { createOccasions } from './occasions';
import { readStatuses } from './read-statuses';
import { followReminder, remind } from './remind';
import { setReminders } from './set-reminders';
import { addProject, removeProject } from './settings';
import { failing } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const { origin } = planning;
const project = { origin, projectPath: team };
let world: TestService;

/** The plan of the team is to be finalized by 9 December 2026. */
beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  await world.service.settings.writeProjects([project]);
  await world.service.settings.writeReminders([project]);
  await readStatuses(world.service, { fresh: true });
  world.gitlab.calls.length = 0;
});

const shown = () => world.reminders.map(({ stage }) => stage);

async function on(...instants: string[]) {
  for (const instant of instants) {
    world.setNow(instant);
    await remind(world.service);
  }
}

describe('a reminder', () => {
  test('is shown once for each stage, however often it is looked for', async () => {
    for (const day of ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '20']) {
      await on(`2026-12-${day}T09:00:00Z`, `2026-12-${day}T13:00:00Z`);
    }
    expect(shown()).toEqual([7, 3, 1, 'overdue']);
    expect(world.reminders[0]).toMatchObject({
      finalizeBy: '2026-12-09',
      plan: { issue: { iid: 7 }, title: '19.8 Milestone Planning' },
    });
  });

  test('takes the place of those nobody could show', async () => {
    await on('2026-12-08T09:00:00Z');
    expect(shown()).toEqual([1]);
    await on('2026-12-09T09:00:00Z');
    expect(shown()).toEqual([1]);
  });

  test('is not repeated after the worker was stopped, nor when the clock goes back', async () => {
    await on('2026-12-06T09:00:00Z');
    const again = world.restarted();
    again.setNow('2026-12-06T18:00:00Z');
    await remind(again.service);
    again.setNow('2026-12-03T18:00:00Z');
    await remind(again.service);
    expect(again.reminders).toEqual([]);
  });

  test('waits for the morning of the user’s time zone', async () => {
    await on('2026-12-02T06:59:00Z');
    expect(shown()).toEqual([]);
    await on('2026-12-02T07:00:00Z');
    expect(shown()).toEqual([7]);
  });

  test('comes anew when the finalize date is moved', async () => {
    await on('2026-12-06T09:00:00Z');
    const milestone = { title: '19.8', startDate: '2026-12-19', dueDate: '2027-01-22' };
    world.gitlab.changePlanningIssue(team, 7, { milestone });
    await readStatuses(world.service, { fresh: true });
    await on('2026-12-09T09:00:00Z');
    expect(shown()).toEqual([3, 7]);
  });

  test('asks GitLab before it speaks: a plan that is finalized by now is left alone', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-12-01T10:00:00Z' });
    await on('2026-12-06T09:00:00Z');
    expect(shown()).toEqual([]);
  });

  test('is shown all the same while GitLab is out of reach', async () => {
    world.gitlab.before = failing('planningIssues', 'offline');
    await on('2026-12-06T09:00:00Z');
    expect(shown()).toEqual([3]);
  });

  test('of which none is due costs no request', async () => {
    await on('2026-12-01T09:00:00Z');
    expect(world.gitlab.calls).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['the user wants none', () => world.service.settings.writeReminders([])],
    ['the project is not set up any more', () => world.service.settings.writeProjects([])],
    ['the user took the permission back', () => world.allowNotifications(false)],
  ])('is not shown, and nothing asked, when %s', async (_, change) => {
    await change();
    await on('2026-12-06T09:00:00Z');
    expect(shown()).toEqual([]);
    expect(world.gitlab.calls).toEqual([]);
  });

  test('leads to its planning issue, and nowhere when that is not known', async () => {
    await followReminder(world.service, `${origin} ${team}#7`);
    await followReminder(world.service, `${origin} ${team}#8`);
    expect(world.opened).toEqual([`${origin}/${team}/-/issues/7`]);
  });
});

describe('the background reminds', () => {
  test.each(['refresh', 'midnight'] as const)('when the %s alarm rings', async (alarm) => {
    world.setNow('2026-12-06T09:00:00Z');
    await createOccasions(world.service).alarmRang(alarm);
    expect(shown()).toEqual([3]);
  });

  test('when the browser starts after days, and only once though much happens then', async () => {
    world.setNow('2026-12-10T09:00:00Z');
    const occasions = createOccasions(world.service);
    await Promise.all([occasions.workerStarted(), occasions.browserStarted()]);
    expect(shown()).toEqual(['overdue']);
  });
});

describe('reminders are switched', () => {
  const set = (change: boolean) =>
    setReminders(world.service, { type: 'set-reminders', ...project, on: change });

  test('on and off by project, spelled in whatever case', async () => {
    expect((await set(false)).reminders).toEqual([]);
    expect((await set(true)).reminders).toEqual([project]);
    const shouted = { ...project, projectPath: team.toUpperCase(), on: false };
    expect((await setReminders(world.service, { type: 'set-reminders', ...shouted })).reminders).toEqual([]);
  });

  test('on with what is due at once, also where nothing was read yet', async () => {
    await set(false);
    await world.service.statuses.drop(projectKey(project));
    world.setNow('2026-12-06T09:00:00Z');
    await set(true);
    await vi.waitFor(() => expect(shown()).toEqual([3]));
  });

  test('on only where the browser allows notifications; off always', async () => {
    await set(false);
    world.allowNotifications(false);
    await expect(set(true)).rejects.toMatchObject({ failure: { kind: 'notifications-withheld' } });
    expect(await set(false)).toMatchObject({ reminders: [], notifications: false });
  });

  test('off with the project', async () => {
    const removed = await removeProject(world.service, { type: 'remove-project', ...project });
    expect(removed.reminders).toEqual([]);
    const added = await addProject(world.service, { type: 'add-project', ...project });
    expect(added.reminders).toEqual([]);
  });
});
