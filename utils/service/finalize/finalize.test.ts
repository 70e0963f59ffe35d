import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePlan } from '@/utils/plan';
import { readFrozen } from '@/utils/plan/finalizing/read-frozen';
import { finalizeSteps } from '@/utils/plan/finalizing/steps';
import type { FinalizeOrder } from '@/utils/protocol/finalize-order';
import type { JobView } from '@/utils/protocol/jobs';
import { continueJob, startJob } from '../jobs/jobs';
import { failing, once } from '../testing/fake-gitlab';
import { description, planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, type TestService } from '../testing/test-service';

const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const another = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12';
const full: FinalizeOrder = {
  kind: 'finalize',
  steps: [...finalizeSteps],
  reason: 'The rest is settled',
  parked: [`${team}#3`],
};

let world: TestService;

async function seeded(): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  test.gitlab.addMilestone(team, { title: '19.8', startDate: '2026-12-12', dueDate: '2027-01-15' });
  test.gitlab.addMilestone(team, { title: '19.9', startDate: '2027-01-16', dueDate: '2027-02-12' });
  return test;
}

const finalize = (change: Partial<FinalizeOrder> = {}, id = job, { service } = world) =>
  startJob(service, { type: 'start-job', issue: planning, job: id, order: { ...full, ...change } });
const goOn = ({ service } = world) => continueJob(service, { type: 'continue-job', issue: planning, job });
const states = ({ items }: JobView) => items.map(({ state }) => state);
const notes = ({ gitlab } = world) =>
  gitlab.conversations.threads(team, 7).filter((thread) => readFrozen(thread.notes[0].body) !== null);
const keys = (text: string) =>
  parsePlan(text, { context: planning }).parkingLot?.rows.map(({ key }) => key) ?? [];

/** One note, one next issue, one link, one retrospective; the issue closed; the row in one place. */
async function expectOneOfEverything(test: TestService, at = 'done'): Promise<void> {
  const { gitlab } = test;
  expect(notes(test), at).toHaveLength(1);
  expect(gitlab.nextPlans.created, at).toHaveLength(1);
  expect(gitlab.nextPlans.links.size, at).toBe(1);
  expect(gitlab.nextPlans.tasks.get(`${team}#7`), at).toHaveLength(1);
  expect((await gitlab.gateway.planningIssue(team, 7)).state, at).toBe('closed');
  const [next] = (await gitlab.gateway.planningIssues(team, 'Milestone Planning', 'opened')).map(
    (one) => one,
  );
  expect(keys(next?.description ?? ''), at).toEqual([`${team}#3`]);
  expect(keys(gitlab.description(team, 7)), at).toEqual([]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await seeded();
});

describe('finalizing', () => {
  test('makes one of everything, and tells where it is', async () => {
    const view = await finalize();
    expect(states(view)).toEqual(finalizeSteps.map(() => 'done'));
    await expectOneOfEverything(world);
    expect(world.gitlab.nextPlans.created).toMatchObject([
      { title: '19.9 Milestone Planning', labels: ['Milestone Planning'], milestone: '19.9', like: 7 },
    ]);
    expect(view.items.find(({ id }) => id === 'next')?.values).toMatchObject({
      title: '19.9 Milestone Planning',
      milestone: '19.9',
      url: expect.stringMatching(/^https:\/\/gitlab\.com\//),
    });
    expect(world.gitlab.nextPlans.tasks.get(`${team}#7`)).toMatchObject([
      { title: '19.8 retrospective', dueDate: '2027-01-29' },
    ]);
  });

  test('keeps the plan in the note, with why it was finalized all the same', async () => {
    await finalize();
    const [thread] = notes();
    expect(thread?.notes[0].body).toContain('Why: The rest is settled');
    expect(readFrozen(thread?.notes[0].body ?? '')?.rows.map(({ key }) => key)).toEqual([
      `${team}#1`,
      'gitlab-org/gitlab#50',
    ]);
  });

  test('carries the capacity members over, and names the plan before', async () => {
    world.gitlab.nextPlans.templates.set('milestone_planning', 'For {{milestone}}, after {{previous}}');
    await finalize();
    const text = world.gitlab.nextPlans.created[0]?.description ?? '';
    expect(text).toMatch(/^For 19\.9, after #7\n/);
    expect(parsePlan(text).capacity?.rows).toMatchObject([{ member: 'ada.moreno', cells: { capacity: '' } }]);
  });

  test('asks why where something speaks against it, before anything is written', async () => {
    const view = await finalize({ reason: ' ' });
    expect(view.items[0]).toMatchObject({ state: 'failed', failure: { kind: 'needs-reason' } });
    expect(states(view).slice(1)).toEqual(finalizeSteps.slice(1).map(() => 'waiting'));
    expect(world.gitlab.calls.filter((call) => /create|close|save/.test(call))).toEqual([]);
  });

  test('again finds everything there', async () => {
    await finalize();
    const view = await finalize({}, another);
    expect(states(view)).toEqual(finalizeSteps.map(() => 'already'));
    await expectOneOfEverything(world);
  });

  test('freezes a plan that was opened again and changed once more', async () => {
    await finalize();
    world.gitlab.changePlanningIssue(team, 7, { state: 'opened', closedAt: null });
    world.gitlab.edit(team, 7, (text) => text.replace('| #1 | 2 | @ada.moreno | | |\n', ''));
    expect(states(await finalize({}, another))[0]).toBe('done');
    expect(notes()).toHaveLength(2);
    expect(states(await finalize({}, '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a13'))[0]).toBe('already');
  });

  test('freezes a plan anew that was changed, and changed back', async () => {
    const steps: FinalizeOrder['steps'] = ['summary'];
    const row = '| #1 | 2 | @ada.moreno | | |\n';
    const ids = [job, another, '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a13'];
    const texts = [description, description.replace(row, ''), description];
    for (const [at, text] of texts.entries()) {
      world.gitlab.edit(team, 7, () => text);
      expect(states(await finalize({ steps }, ids[at]))).toEqual(['done']);
    }
    expect(notes().map(({ notes: [{ body }] }) => readFrozen(body)?.rows.length)).toEqual([2, 1, 2]);
  });

  test.each<[string, () => void]>([
    [
      'by its milestone',
      () => world.gitlab.addPlanningIssue(team, 8, description, { title: 'Ours', milestone: nine }),
    ],
    [
      'by its title',
      () =>
        world.gitlab.addPlanningIssue(team, 8, description, {
          title: '19.9 Milestone Planning',
          milestone: null,
        }),
    ],
  ])('uses a next planning issue that is there, known %s', async (_, add) => {
    add();
    const view = await finalize();
    expect(view.items.find(({ id }) => id === 'next')).toMatchObject({
      state: 'already',
      values: { reference: '#8' },
    });
    expect(world.gitlab.nextPlans.created).toEqual([]);
    expect(keys(world.gitlab.description(team, 8))).toContain(`${team}#3`);
  });

  test('says where GitLab has no such milestone yet', async () => {
    world = await createTestServiceWithToken();
    seedPlan(world);
    const view = await finalize();
    expect(view.items.find(({ id }) => id === 'next')?.values).toMatchObject({
      milestone: '19.9',
      withoutMilestone: 1,
    });
    expect(world.gitlab.nextPlans.created).toMatchObject([{ milestone: null }]);
  });

  test('says where GitLab did not set the planning label, and makes no other issue then', async () => {
    world.gitlab.after = (method, path) => {
      const made = world.gitlab.nextPlans.created.length > 0;
      if (method === 'createIssue' && made) world.gitlab.changePlanningIssue(path, 900, { labels: [] });
    };
    const { createIssue } = world.gitlab.gateway;
    Object.assign(world.gitlab.gateway, {
      createIssue: async (...given: Parameters<typeof createIssue>) => {
        const created = await createIssue(...given);
        world.gitlab.addIssue(team, created.iid, { title: created.title });
        return { ...created, labels: [] };
      },
    });
    expect((await finalize()).items[1]).toMatchObject({
      state: 'failed',
      failure: { kind: 'label-not-set' },
    });
    expect((await goOn()).items[1]).toMatchObject({ state: 'failed', failure: { kind: 'label-not-set' } });
    expect(world.gitlab.nextPlans.created).toHaveLength(1);
  });

  test('leaves a row here that the next plan does not take', async () => {
    const query = '## Parking Lot\n\n```glql\nquery: x\n```';
    world.gitlab.addPlanningIssue(team, 8, query, { title: 'Ours', milestone: nine });
    const view = await finalize();
    expect(view.items.find(({ id }) => id === 'move')).toMatchObject({ state: 'failed' });
    expect(keys(world.gitlab.description(team, 7))).toEqual([`${team}#3`]);
  });

  test('of a plan closed by hand opens the next one by the same steps, and changes no history', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-21T10:00:00Z' });
    const before = world.gitlab.description(team, 7);
    const view = await finalize({ steps: ['move', 'next', 'link', 'retrospective'], reason: '' });
    expect(view.items.map(({ id, state }) => [id, state])).toEqual([
      ['next', 'done'],
      ['link', 'done'],
      ['move', 'done'],
      ['retrospective', 'done'],
    ]);
    expect(world.gitlab.description(team, 7)).toBe(before);
    expect(keys(world.gitlab.description(team, 900))).toEqual([`${team}#3`]);
  });

  test('that the browser sent twice leaves one note, one open next planning issue and one open retrospective', async () => {
    const { gateway } = world.gitlab;
    const { createIssue, createNote, createChildTask } = gateway;
    const twice =
      <Given extends unknown[], T>(send: (...given: Given) => Promise<T>) =>
      async (...given: Given) => {
        await send(...given);
        return send(...given);
      };
    Object.assign(gateway, {
      createIssue: twice(createIssue),
      createNote: twice(createNote),
      createChildTask: twice(createChildTask),
    });
    await finalize();
    expect(notes()).toHaveLength(1);
    const open = await gateway.planningIssues(team, 'Milestone Planning', 'opened');
    expect(open.map(({ iid }) => iid)).toEqual([900]);
    expect([...world.gitlab.nextPlans.links]).toEqual([`${team}#7 ${team}#900`]);
    const tasks = await gateway.childTasks(team, 7);
    expect(tasks.map(({ state }) => state)).toEqual(['opened', 'closed']);
  });

  test('does not freeze a plan that cannot be read now', async () => {
    await finalize({ steps: ['retrospective'] });
    world.gitlab.before = failing('planningIssue', 'offline');
    expect((await finalize({}, another)).items[0]).toMatchObject({
      state: 'failed',
      failure: { kind: 'offline' },
    });
  });
});

const nine = { title: '19.9', startDate: '2027-01-16', dueDate: '2027-02-12' };

describe('finalizing that is interrupted', () => {
  const writes = [
    'createNote',
    'createIssue',
    'linkIssues',
    'saveDescription',
    'closeIssue',
    'createChildTask',
  ] as const;

  test.each(writes)('by a lost answer to %s and continued leaves one of everything', async (method) => {
    world.gitlab.after = failing(method, 'timeout', 1);
    await finalize();
    await goOn();
    await expectOneOfEverything(world);
  });

  test.each(writes)('by a refusal of %s and continued leaves one of everything', async (method) => {
    world.gitlab.before = failing(method, 'server-trouble', 1);
    await finalize();
    await goOn();
    await expectOneOfEverything(world);
  });

  test.each(Array.from({ length: 14 }, (_, at) => at))(
    'by the death of the worker, at every 14th step from %i on, leaves one of everything',
    async (first) => {
      for (let nth = first + 1; nth < 130; nth += 14) {
        const test = await seeded();
        const isOver = await killedAt(test, nth);
        const later = test.restarted();
        const view = await finalize({}, nth % 2 ? job : another, later);
        const ended = view.state === 'ended' ? view : await goOn(later);
        expect(states(ended), `step ${nth}`).not.toContain('failed');
        await expectOneOfEverything(test, `step ${nth}`);
        if (isOver) return;
      }
    },
  );
});

/** Has the worker end at its nth step (a request, an answer, a record); true when finalizing was over before. */
async function killedAt(test: TestService, nth: number): Promise<boolean> {
  const never = new Promise<never>(() => {});
  const { service, gitlab } = test;
  let steps = 0;
  let die = () => {};
  const killed = new Promise<false>((resolve) => {
    die = () => resolve(false);
  });
  const step = () => {
    steps += 1;
    if (steps < nth) return;
    die();
    return never;
  };
  const { keep } = service.jobs;
  service.jobs.keep = async (key, value) => {
    await step();
    return keep(key, value);
  };
  gitlab.before = step;
  gitlab.after = step;
  const isOver = await Promise.race([finalize({}, job, test).then(() => true), killed]);
  gitlab.before = once('identity', () => {});
  gitlab.after = () => {};
  return isOver;
}
