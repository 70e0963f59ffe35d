import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from './failures';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { readStatuses } from './read-statuses';
import { failing } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestService, saveToken, type TestService } from './testing/test-service';
import { checkNewToken, checkToken, removeToken } from './tokens';

const { origin } = planning;
const typed = 'glpat-typed';
const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
let world: TestService;

beforeEach(() => {
  fakeBrowser.reset();
  world = createTestService();
  seedPlan(world);
});

function type() {
  return world.service.tokens.keepCandidate(origin, typed, world.service.clock.now());
}

async function failureOfChecking(check: typeof checkNewToken) {
  return failureOf(await check(world.service, { origin }).catch((error: unknown) => error)).kind;
}

describe('a new token', () => {
  test('is in force once GitLab has said whose it is', async () => {
    await type();
    const status = await checkNewToken(world.service, { origin });
    expect(status).toEqual({
      username: 'ada.moreno',
      name: 'Ada Moreno',
      scopes: ['api'],
      expiresAt: '2027-06-01',
      access: 'write',
      checkedAt: '2026-11-22T10:00:00.000Z',
    });
    expect(await world.service.tokens.saved(origin)).toEqual({ token: typed, status });
    expect(await world.service.tokens.candidate(origin)).toBeNull();
  });

  test.each([
    [['api'], 'write'],
    [['api', 'read_user'], 'write'],
    [['read_api'], 'read-only'],
    [[], 'read-only'],
    [null, 'write'],
  ] as const)('with the scopes %j may %s', async (scopes, access) => {
    world.gitlab.identity = { ...world.gitlab.identity, scopes };
    await type();
    expect((await checkNewToken(world.service, { origin })).access).toBe(access);
  });

  test('is told by the last known statuses at once', async () => {
    const projectPath = team;
    await world.service.settings.writeProjects([{ origin, projectPath }]);
    await readStatuses(world.service, { fresh: true });
    expect(await world.service.statuses.all()).toMatchObject([{ access: 'anonymous' }]);
    await type();
    await checkNewToken(world.service, { origin });
    expect(await world.service.statuses.all()).toMatchObject([
      { access: 'write', plans: [{ issue: planning }] },
    ]);
  });

  test.each(['not-authenticated', 'token-expired', 'token-revoked', 'offline'] as const)(
    'that fails with %s is forgotten, and the one before stays in force',
    async (kind) => {
      await saveToken(world);
      await type();
      world.gitlab.before = failing('identity', kind);
      expect(await failureOfChecking(checkNewToken)).toBe(kind);
      expect(await world.service.tokens.candidate(origin)).toBeNull();
      expect((await world.service.tokens.saved(origin))?.token).toBe('glpat-sentinel');
    },
  );

  test('sends what waited for one', async () => {
    await saveToken(world);
    world.gitlab.before = failing('planningIssue', 'token-revoked', 1);
    const parking = { type: 'park-issue', issue: planning, command, reference: '#2', reason: 'Why' } as const;
    expect(failureOf(await parkIssue(world.service, parking).catch((error: unknown) => error)).kind).toBe(
      'token-revoked',
    );
    await type();
    await checkNewToken(world.service, { origin });
    await vi.waitFor(() => expect(world.gitlab.description(team, 7)).toContain('| #2 | Why |'));
  });

  test('whose end GitLab does not tell says so through a message, which JSON carries', async () => {
    world.gitlab.identity = { ...world.gitlab.identity, expiresAt: 'unknown' };
    await type();
    const status = await checkNewToken(world.service, { origin });
    expect(JSON.parse(JSON.stringify(status))).toMatchObject({ expiresAt: 'unknown' });
  });

  test('that nobody typed cannot be checked', async () => {
    expect(await failureOfChecking(checkNewToken)).toBe('no-token');
  });

  test.each([
    ['of the same user keeps', 'ada.moreno', 1],
    ['of another user forgets', 'bilal.k', 0],
  ])('%s what was read with the one before', async (_, username, plans) => {
    await saveToken(world);
    await readPlan(world.service, { issue: planning, fresh: true });
    world.gitlab.identity = { ...world.gitlab.identity, username };
    await type();
    await checkNewToken(world.service, { origin });
    expect(await world.service.plans.all()).toHaveLength(plans);
  });
});

describe('the token in force', () => {
  test('is checked again on request', async () => {
    await saveToken(world);
    world.gitlab.identity = { ...world.gitlab.identity, scopes: ['read_api'] };
    world.setNow('2026-11-23T10:00:00.000Z');
    expect(await checkToken(world.service, { origin })).toMatchObject({
      access: 'read-only',
      checkedAt: '2026-11-23T10:00:00.000Z',
    });
    expect((await world.service.tokens.saved(origin))?.status.access).toBe('read-only');
  });

  test('that is none cannot be checked', async () => {
    expect(await failureOfChecking(checkToken)).toBe('no-token');
  });

  test('takes everything that was read with it along when it is removed', async () => {
    await saveToken(world);
    await readPlan(world.service, { issue: planning, fresh: true });
    await type();
    await removeToken(world.service, { origin });
    expect(await world.service.tokens.saved(origin)).toBeNull();
    expect(await world.service.tokens.candidate(origin)).toBeNull();
    expect(await world.service.plans.all()).toEqual([]);
    expect((await readPlan(world.service, { issue: planning, fresh: true })).access).toBe('anonymous');
  });
});
