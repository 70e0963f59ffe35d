import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { JobOrder } from '@/utils/protocol/jobs';
import { issueKey } from '@/utils/storage/keys';
import { keepDraft } from './drafts';
import { failureOf } from './failures';
import { addInstance, detectOnInstances, removeInstance } from './instances';
import { startJob } from './jobs/jobs';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { readStatuses } from './read-statuses';
import { readSettings } from './settings';
import { failing, once } from './testing/fake-gitlab';
import { planning, seedTeam, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const { origin } = planning;
const address = 'https://example.org/gitlab';
const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const changes = [{ field: 'weight', from: 2, to: 3 } as const];
const order: JobOrder = { kind: 'commit', issues: [{ projectPath: team, iid: 1, changes }] };
let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  await seedTeam(world);
  world.gitlab.before = failing('identity', 'no-token');
});

const add = (instance = address) => addInstance(world.service, { type: 'add-instance', address: instance });
const remove = (instance = origin) =>
  removeInstance(world.service, { type: 'remove-instance', origin: instance });
const instances = async () => Object.keys((await readSettings(world.service)).tokens);

describe('an instance', () => {
  test('is set up once GitLab answers there, and the detector runs on it', async () => {
    expect((await add()).tokens).toEqual({ [origin]: expect.anything(), [address]: null });
    expect(world.detectedOn).toEqual([origin, address]);
    expect(world.released).toEqual([]);
  });

  test('is there once, however often it is added', async () => {
    await Promise.all([add(), add()]);
    expect(await instances()).toEqual([origin, address]);
  });

  test('is not set up when the user does not allow its host', async () => {
    world.withheld.add(address);
    expect(failureOf(await add().catch((error: unknown) => error)).kind).toBe('host-withheld');
    expect(await instances()).toEqual([origin]);
    expect(world.gitlab.calls).toEqual([]);
  });

  test.each(['unexpected-answer', 'offline', 'not-found-or-hidden'] as const)(
    'is not set up when asking it ends with %s, and its host is given back',
    async (kind) => {
      world.gitlab.before = failing('identity', kind);
      expect(failureOf(await add().catch((error: unknown) => error)).kind).toBe(kind);
      expect(await instances()).toEqual([origin]);
      expect(world.released).toEqual([address]);
    },
  );

  test('that fails keeps a host another one needs', async () => {
    world.gitlab.before = failing('identity', 'offline');
    await expect(add(`${origin}/gitlab`)).rejects.toThrow();
    expect(world.released).toEqual([]);
  });
});

describe('removing an instance', () => {
  test('takes back its pages and its host', async () => {
    await add();
    expect(Object.keys((await remove(address)).tokens)).toEqual([origin]);
    expect(world.detectedOn).toEqual([origin]);
    expect(world.released).toEqual([address]);
  });

  test('keeps a host that another instance shares', async () => {
    await add('https://example.org/one');
    await add('https://example.org/two');
    await remove('https://example.org/one');
    expect(world.released).toEqual([]);
  });

  test('forgets its token, its projects, and what was read, typed or waiting', async () => {
    const { service, gitlab } = world;
    await readPlan(service, { issue: planning, fresh: true });
    await readStatuses(service, { fresh: true });
    await keepDraft(service, { issue: planning, draft: { reference: '#2', reason: 'Why' } });
    await service.tokens.keepCandidate(origin, 'glpat-typed', service.clock.now());
    await service.reminded.write({ [issueKey(planning)]: { finalizeBy: '2026-12-09', stage: 7 } });
    gitlab.before = failing('planningIssue', 'offline');
    const park = { type: 'park-issue', issue: planning, command, reference: '#2', reason: 'Why' } as const;
    await expect(parkIssue(service, park)).rejects.toThrow('offline');

    expect(await remove()).toMatchObject({ projects: [], tokens: {} });
    expect(world.clearedOf).toEqual([origin]);
    expect(await service.tokens.saved(origin)).toBeNull();
    expect(await service.tokens.candidate(origin)).toBeNull();
    expect((await service.reminded.read()).value).toEqual({});
    for (const kept of [service.plans, service.statuses, service.drafts, service.journal]) {
      expect(await kept.all()).toEqual([]);
    }
    expect(world.badges.at(-1)?.text).toBe('');
  });

  test('keeps nothing that was being read when it was removed', async () => {
    const { service, gitlab } = world;
    gitlab.before = once('issues', async () => void (await remove()));
    await Promise.all([
      readPlan(service, { issue: planning, fresh: true }),
      readStatuses(service, { fresh: true }),
    ]);
    for (const kept of [service.plans, service.statuses]) expect(await kept.all()).toEqual([]);
    expect(await service.settings.readPlanningIssues()).toEqual([]);
  });

  test('ends the job that was under way, and keeps nothing of it', async () => {
    const { service, gitlab } = world;
    gitlab.before = once('issueForWrite', async () => void (await remove()));
    const run = startJob(service, { type: 'start-job', issue: planning, job: command, order });
    expect(failureOf(await run.catch((error: unknown) => error)).values).toEqual({ reason: 'discarded' });
    expect(gitlab.calls).not.toContain(`changeIssue ${team}`);
    expect(await service.jobs.all()).toEqual([]);
  });

  test('leaves what is of another instance', async () => {
    await add();
    await readPlan(world.service, { issue: planning, fresh: true });
    await remove(address);
    expect(await world.service.tokens.saved(origin)).not.toBeNull();
    expect(await world.service.plans.all()).toHaveLength(1);
    expect((await readSettings(world.service)).projects).toHaveLength(1);
  });
});

test('the detector is put into place by one at a time: the browser takes no script twice', async () => {
  let placing = 0;
  const atOnce: number[] = [];
  const detectOn = async () => {
    placing += 1;
    atOnce.push(placing);
    await new Promise((resolve) => setTimeout(resolve));
    placing -= 1;
  };
  const service = { ...world.service, hosts: { ...world.service.hosts, detectOn } };
  await Promise.all([detectOnInstances(service), detectOnInstances(service)]);
  expect(atOnce).toEqual([1, 1]);
});

test('the detector is put where the settings say, whatever the browser forgot', async () => {
  await world.service.settings.writeInstances([address]);
  await detectOnInstances(world.service);
  expect(world.detectedOn).toEqual([address]);
});
