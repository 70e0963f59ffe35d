import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from './failures';
import { readStatuses } from './read-statuses';
import { addProject, readSettings, removeProject } from './settings';
import { planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const { origin } = planning;
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  await world.service.settings.writeProjects([]);
});

test('settings tell what is set up, and of tokens everything but the token', async () => {
  const settings = await readSettings(world.service);
  expect(settings).toEqual({
    projects: [],
    chosenProfile: 'product-security-engineering',
    ownProfile: null,
    presets: [
      { id: 'product-security-engineering', name: 'Product Security Engineering' },
      { id: 'application-security', name: 'Application Security' },
    ],
    tokens: { [origin]: expect.objectContaining({ username: 'ada.moreno', access: 'write' }) },
    withheld: [],
    reminders: [],
    notifications: true,
  });
  expect(JSON.stringify(settings)).not.toContain('sentinel');
});

test('settings name the instances whose host the user withholds', async () => {
  world.withheld.add(origin);
  expect((await readSettings(world.service)).withheld).toEqual([origin]);
});

test('settings name what could not be read and is back at its default', async () => {
  await browser.storage.local.set({ projects: 'nonsense' });
  expect((await readSettings(world.service)).reset).toEqual(['projects']);
});

describe('a team project', () => {
  test('is added as GitLab spells it', async () => {
    const message = { type: 'add-project', origin, projectPath: ' GitLab-Com/Team ' } as const;
    const { projects } = await addProject(world.service, message);
    expect(projects).toEqual([{ origin, projectPath: team }]);
  });

  test('is there once, however often and in whatever case it is added', async () => {
    for (const projectPath of [team, team.toUpperCase()]) {
      await addProject(world.service, { type: 'add-project', origin, projectPath });
    }
    expect((await readSettings(world.service)).projects).toEqual([{ origin, projectPath: team }]);
  });

  test('is not lost when two are added at once', async () => {
    world.gitlab.addIssue('a/b', 1);
    const add = (projectPath: string) =>
      addProject(world.service, { type: 'add-project', origin, projectPath });
    await Promise.all([add(team), add('a/b')]);
    expect((await readSettings(world.service)).projects).toHaveLength(2);
  });

  test('that GitLab does not know is not added', async () => {
    const adding = addProject(world.service, { type: 'add-project', origin, projectPath: 'no/such' });
    expect(failureOf(await adding.catch((error: unknown) => error)).kind).toBe('not-found-or-hidden');
    expect((await readSettings(world.service)).projects).toEqual([]);
  });

  test('is removed with its status and its part in the badge', async () => {
    await addProject(world.service, { type: 'add-project', origin, projectPath: team });
    await readStatuses(world.service, { fresh: true });
    const message = { type: 'remove-project', origin, projectPath: team.toUpperCase() } as const;
    expect((await removeProject(world.service, message)).projects).toEqual([]);
    expect(await world.service.statuses.all()).toEqual([]);
    expect(world.badges.at(-1)?.text).toBe('');
  });
});
