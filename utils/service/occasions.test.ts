import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOccasions } from './occasions';
import { parkIssue } from './park-issue';
import { failing } from './testing/fake-gitlab';
import { planning, seedTeam, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const { origin } = planning;
const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  await seedTeam(world);
});

async function parkOffline() {
  world.gitlab.before = failing('planningIssue', 'offline');
  const message = { type: 'park-issue', issue: planning, command, reference: '#2', reason: 'Why' } as const;
  await expect(parkIssue(world.service, message)).rejects.toThrow();
  world.gitlab.before = () => {};
}

describe('when the worker starts', () => {
  test('its alarms are set: every few hours, and at the user’s next midnight', async () => {
    await createOccasions(world.service).workerStarted();
    expect(world.alarms.get('refresh')).toBe(240);
    expect(world.alarms.get('midnight')).toBe('2026-11-22T23:00:00.000Z');
  });

  test('a token that was typed long ago and never tested is gone, one just typed is not', async () => {
    const { tokens } = world.service;
    await tokens.keepCandidate(origin, 'glpat-old', '2026-11-22T09:58:00.000Z');
    await createOccasions(world.service).workerStarted();
    expect(await tokens.candidate(origin)).toBeNull();
    await tokens.keepCandidate(origin, 'glpat-new', '2026-11-22T09:59:30.000Z');
    await createOccasions(world.service).workerStarted();
    expect(await tokens.candidate(origin)).toBe('glpat-new');
  });

  test('a command that is due is sent', async () => {
    await parkOffline();
    world.setNow('2026-11-22T10:05:00.000Z');
    await createOccasions(world.service).workerStarted();
    expect(world.gitlab.description(team, 7)).toContain('| #2 |');
  });

  test('nothing is read from GitLab while nothing is due', async () => {
    await createOccasions(world.service).workerStarted();
    expect(world.gitlab.calls).toEqual([]);
  });
});

test('when the browser starts, the detector learns the planning label in force', async () => {
  await createOccasions(world.service).browserStarted();
  expect(await fakeBrowser.storage.local.get('planningLabels')).toEqual({
    planningLabels: ['Milestone Planning'],
  });
});

test('when the browser starts, the badge is read anew', async () => {
  await createOccasions(world.service).browserStarted();
  expect(world.badges.at(-1)).toEqual({ text: '17', tone: 'neutral' });
});

test('when the browser starts, the detector is put on every instance again', async () => {
  await createOccasions(world.service).browserStarted();
  expect(world.detectedOn).toEqual([origin]);
});

test('when a host is allowed, what waits is sent and the badge is read anew', async () => {
  await parkOffline();
  await createOccasions(world.service).hostAllowed();
  expect(world.gitlab.description(team, 7)).toContain('| #2 |');
  expect(world.badges.at(-1)?.text).toBe('17');
});

test('when the refresh alarm rings, the badge is read anew', async () => {
  await createOccasions(world.service).alarmRang('refresh');
  expect(world.gitlab.calls).toContain(`planningIssues ${team}`);
  expect(world.badges.at(-1)?.text).toBe('17');
});

test('at midnight the badge counts one day less without asking GitLab, and the next midnight is set', async () => {
  const occasions = createOccasions(world.service);
  await occasions.browserStarted();
  world.gitlab.calls.length = 0;
  world.setNow('2026-11-22T23:00:01.000Z');
  await occasions.alarmRang('midnight');
  expect(world.badges.at(-1)?.text).toBe('16');
  expect(world.alarms.get('midnight')).toBe('2026-11-23T23:00:00.000Z');
  expect(world.gitlab.calls).toEqual([]);
});

test('when the connection is back, what waits is sent at once', async () => {
  await parkOffline();
  await createOccasions(world.service).cameOnline();
  expect(world.gitlab.description(team, 7)).toContain('| #2 |');
});
