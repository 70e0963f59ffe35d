import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultProfile, type TeamProfile } from '@/utils/plan/profile';
import { openSettings } from './settings';

const team = {
  origin: 'https://gitlab.com',
  projectPath:
    'gitlab-com/gl-security/product-security/product-security-engineering/product-security-engineering-team',
};
const defaults = {
  projects: [team],
  chosenProfile: null,
  ownProfile: null,
  unreadProfile: null,
  instances: ['https://gitlab.com'],
  reminders: [],
};
const own: TeamProfile = { ...defaultProfile, name: 'Mine', planningLabel: 'Planning' };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('begin with the Product Security Engineering team on gitlab.com', async () => {
    expect(await openSettings().read()).toEqual({ ...defaults, reset: [] });
  });

  test('are read back as written', async () => {
    const settings = openSettings();
    const projects = [{ origin: 'https://gitlab.com', projectPath: 'a/b' }];
    await settings.writeProjects(projects);
    await settings.writeChosenProfile('own');
    await settings.writeOwnProfile(own);
    await settings.writeInstances(['https://example.org/gitlab']);
    await settings.writeReminders(projects);
    expect(await openSettings().read()).toEqual({
      ...defaults,
      projects,
      chosenProfile: 'own',
      ownProfile: own,
      instances: ['https://example.org/gitlab'],
      reminders: projects,
      reset: [],
    });
  });

  test('may hold no team project at all', async () => {
    await openSettings().writeProjects([]);
    expect(await openSettings().read()).toEqual({ ...defaults, projects: [], reset: [] });
  });

  test.each([
    ['projects', 'a/b'],
    ['projects', [{ origin: 'https://gitlab.com' }]],
    ['chosenProfile', 7],
    ['reminders', true],
    ['instances', ['http://gitlab.com']],
    ['instances', ['javascript:alert(1)']],
  ])('stored badly (%s: %j) are back at the default, and say so', async (name, stored) => {
    await browser.storage.local.set({ [name]: stored });
    expect(await openSettings().read()).toEqual({ ...defaults, reset: [name] });
  });

  test.each<[string, object, TeamProfile]>([
    ['before a field was new', { name: 'Mine', planningLabel: 'Planning' }, own],
    ['while there was a field that is gone', { ...own, colour: 'red' }, own],
    [
      'while there was a check that is gone',
      { ...own, checks: { retired: 'off', closed: 'off' } },
      { ...own, checks: { closed: 'off' } },
    ],
  ])('take over an own profile stored %s', async (_when, profile, today) => {
    await browser.storage.local.set({ profile });
    expect(await openSettings().read()).toEqual({ ...defaults, ownProfile: today, reset: [] });
  });

  test.each<[unknown, string]>([
    ['nonsense', ''],
    [{ ...own, finalize: { days: -1 } }, 'finalize.days'],
  ])('keep an own profile nobody can read (%j), and say where it is wrong', async (profile, at) => {
    await browser.storage.local.set({ profile });
    const { unreadProfile, ...others } = await openSettings().read();
    expect(others).toMatchObject({ ownProfile: null, reset: [] });
    expect(unreadProfile).toEqual({
      json: JSON.stringify(profile, null, 2),
      at,
      reason: { kind: expect.stringMatching(/\S/), detail: expect.any(String) },
    });
    await openSettings().writeChosenProfile('application-security');
    expect(await browser.storage.local.get('profile')).toEqual({ profile });
  });

  test('tell the detector the planning labels under their agreed key', async () => {
    await openSettings().writePlanningLabels(['AppSec Planning']);
    expect(await browser.storage.local.get('planningLabels')).toEqual({
      planningLabels: ['AppSec Planning'],
    });
  });
});
