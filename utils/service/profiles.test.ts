import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultProfile, type TeamProfile } from '@/utils/plan/profile';
import { presets } from '@/utils/plan/profiles';
import { failureOf } from './failures';
import { announcePlanningLabel, chooseProfile, saveProfile } from './profiles';
import { readStatuses } from './read-statuses';
import { readSettings } from './settings';
import { teamProfile } from './team-profile';
import { planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const own: TeamProfile = { ...defaultProfile, name: 'Mine', planningLabel: 'Our planning' };
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  await world.service.settings.writeProjects([{ origin: planning.origin, projectPath: team }]);
});

const choose = (profile: string) => chooseProfile(world.service, { type: 'choose-profile', profile });
const save = (json: string) => saveProfile(world.service, { type: 'save-profile', json });
const failed = async (work: Promise<unknown>) => failureOf(await work.catch((error: unknown) => error));

async function labelOfDetector(): Promise<unknown> {
  return (await browser.storage.local.get('planningLabels')).planningLabels;
}

describe('choosing a profile', () => {
  test('puts a preset’s rules in force and tells the detector its planning label', async () => {
    expect((await choose('application-security')).chosenProfile).toBe('application-security');
    expect(await teamProfile(world.service)).toBe(presets[1]?.profile);
    expect(await labelOfDetector()).toEqual([defaultProfile.planningLabel]);
  });

  test('puts the own profile in force again, which a preset did not replace', async () => {
    await save(JSON.stringify(own));
    expect(await choose('application-security')).toMatchObject({ ownProfile: own });
    expect((await choose('own')).chosenProfile).toBe('own');
    expect(await teamProfile(world.service)).toEqual(own);
    expect(await labelOfDetector()).toEqual(['Our planning']);
  });

  test('forgets statuses that were counted by other rules, and the badge', async () => {
    await readStatuses(world.service, { fresh: true });
    await choose('application-security');
    expect(await world.service.statuses.all()).toEqual([]);
    expect(world.badges.at(-1)?.text).toBe('');
  });

  test.each(['nobody', 'own', ''])('refuses %j while there is none of that id', async (id) => {
    expect((await failed(choose(id))).kind).toBe('refused-message');
    expect(await teamProfile(world.service)).toBe(defaultProfile);
  });
});

describe('saving a profile', () => {
  test('keeps it as the own one and puts it in force', async () => {
    expect(await save('{"name":"Mine","planningLabel":"Our planning"}')).toMatchObject({
      chosenProfile: 'own',
      ownProfile: own,
    });
    expect(await teamProfile(world.service)).toEqual(own);
    expect(await labelOfDetector()).toEqual(['Our planning']);
  });

  test('counts by it from then on', async () => {
    const before = await readStatuses(world.service, { fresh: true });
    await save('{"finalize":{"days":10}}');
    const after = await readStatuses(world.service, { fresh: true });
    const finalizeBy = [before, after].map(([status]) => status?.plans[0]?.finalizeBy);
    expect(finalizeBy).toEqual(['2026-12-09', '2026-12-02']);
  });

  test('refuses an invalid one with the place; the old one stays', async () => {
    await save(JSON.stringify(own));
    expect(await failed(save('{"finalize":{"days":-1}}'))).toEqual({
      kind: 'bad-profile',
      values: { at: 'finalize.days' },
    });
    expect(await readSettings(world.service)).toMatchObject({ chosenProfile: 'own', ownProfile: own });
  });
});

describe('a stored profile nobody can read', () => {
  beforeEach(async () => {
    await save(JSON.stringify(own));
    await browser.storage.local.set({ profile: { ...own, name: '' } });
  });

  test('leaves the default rules in force, and the settings say so', async () => {
    expect(await teamProfile(world.service)).toBe(defaultProfile);
    const { chosenProfile, unreadProfile } = await readSettings(world.service);
    expect(chosenProfile).toBe('product-security-engineering');
    expect(unreadProfile).toMatchObject({ at: 'name', reason: { kind: 'empty' } });
  });

  test('does not keep its planning label with the detector', async () => {
    await announcePlanningLabel(world.service);
    expect(await labelOfDetector()).toEqual([defaultProfile.planningLabel]);
  });
});
