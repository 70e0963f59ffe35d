import { describe, expect, test } from 'vitest';
import type { JobOrder, JobView } from '@/utils/protocol/jobs';
import { failing, once } from '../testing/fake-gitlab';
import { planning, seedPlan, team } from '../testing/plans';
import {
  createTestService,
  createTestServiceWithToken,
  saveToken,
  type TestService,
} from '../testing/test-service';
import { continueJob, pruneJobs, readJobs, startJob, stopJob } from './jobs';

const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const other = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12';

/** Sets the milestone of both rows of the plan. */
const order: JobOrder = {
  kind: 'commit',
  issues: [
    { projectPath: team, iid: 1, changes: [{ field: 'milestone', from: null, to: '19.8' }] },
    { projectPath: 'gitlab-org/gitlab', iid: 50, changes: [{ field: 'milestone', from: null, to: '19.8' }] },
  ],
};
const start = { type: 'start-job', issue: planning, job, order } as const;
const again = { type: 'continue-job', issue: planning, job } as const;

async function seeded(): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  return test;
}

const states = ({ items }: JobView) => items.map(({ state }) => state);
const writes = ({ gitlab }: TestService) => gitlab.calls.filter((call) => call.startsWith('changeIssue'));

describe('a job', () => {
  test('runs its items in their order, and its record stays', async () => {
    const test = await seeded();
    const view = await startJob(test.service, start);
    expect(view).toMatchObject({ job, state: 'ended', username: 'ada.moreno', order });
    expect(view.items.map(({ id, state }) => [id, state])).toEqual([
      ['gitlab-com/team#1', 'done'],
      ['gitlab-org/gitlab#50', 'done'],
    ]);
    expect(await readJobs(test.restarted().service, { type: 'read-jobs', issue: planning })).toEqual([view]);
  });

  test('asked for twice, one after the other or at once, does everything once', async () => {
    const test = await seeded();
    await Promise.all([startJob(test.service, start), startJob(test.service, start)]);
    await startJob(test.service, start);
    expect(writes(test)).toHaveLength(2);
  });

  test('goes on after an item failed, and tries that one again when asked', async () => {
    const test = await seeded();
    test.gitlab.planning.forbidden.add(`${team}#1`);
    const first = await startJob(test.service, start);
    expect(first.state).toBe('ended');
    expect(first.items).toMatchObject([
      { state: 'failed', failure: { kind: 'forbidden' } },
      { state: 'done', failure: null },
    ]);
    test.gitlab.planning.forbidden.clear();
    expect(states(await continueJob(test.service, again))).toEqual(['done', 'done']);
    expect(writes(test)).toHaveLength(3);
  });

  test('does not try a failed item again when it is only started again', async () => {
    const test = await seeded();
    test.gitlab.planning.forbidden.add(`${team}#1`);
    await startJob(test.service, start);
    expect(states(await startJob(test.service, start))).toEqual(['failed', 'done']);
  });

  test.each(['offline', 'rate-limited', 'token-expired'] as const)(
    'stops where no item would fare better: %s',
    async (kind) => {
      const test = await seeded();
      test.gitlab.before = failing('changeIssue', kind, 1);
      const view = await startJob(test.service, start);
      expect(view.state).toBe('stopped');
      expect(states(view)).toEqual(['failed', 'waiting']);
      expect(states(await continueJob(test.service, again))).toEqual(['done', 'done']);
    },
  );

  test('stops between items when asked, says so meanwhile, and goes on from there', async () => {
    const test = await seeded();
    let meanwhile: readonly JobView[] = [];
    test.gitlab.before = once('changeIssue', async () => {
      await stopJob(test.service, { type: 'stop-job', issue: planning, job });
      meanwhile = await readJobs(test.service, { type: 'read-jobs', issue: planning });
    });
    const view = await startJob(test.service, start);
    expect(meanwhile).toMatchObject([
      { state: 'stopping', items: [{ state: 'running' }, { state: 'waiting' }] },
    ]);
    expect(view.state).toBe('stopped');
    expect(states(view)).toEqual(['done', 'waiting']);
    expect(states(await continueJob(test.service, again))).toEqual(['done', 'done']);
    expect(writes(test)).toHaveLength(2);
  });

  test('waits for the one before it on the same planning issue', async () => {
    const test = await seeded();
    let running = 0;
    let most = 0;
    test.gitlab.before = (method) => {
      if (method === 'issueForWrite') running += 1;
      most = Math.max(most, running);
    };
    test.gitlab.after = (method) => {
      if (method === 'changeIssue') running -= 1;
    };
    const second = { ...order, issues: order.issues.map((issue) => ({ ...issue, changes: [label] })) };
    await Promise.all([
      startJob(test.service, start),
      startJob(test.service, { ...start, job: other, order: second }),
    ]);
    expect(most).toBe(1);
    expect(writes(test)).toHaveLength(4);
  });
});

const label = { field: 'labels' as const, scope: 'ProdSecEngMetric', from: [], to: ['Internal'] };

describe('who may', () => {
  test.each([
    ['no-token', async () => createTestService(), {}],
    ['scope-too-small', () => createTestServiceWithToken('read-only'), {}],
    ['wrong-user', () => createTestServiceWithToken(), { pageUser: 'bilal' }],
  ] as const)('fails with %s before anything is done', async (kind, create, page) => {
    const test = await create();
    seedPlan(test);
    await expect(startJob(test.service, { ...start, ...page })).rejects.toMatchObject({ failure: { kind } });
    expect(await readJobs(test.service, { type: 'read-jobs', issue: planning })).toEqual([]);
    expect(writes(test)).toEqual([]);
  });

  test('goes on in nobody else’s name', async () => {
    const test = await seeded();
    test.gitlab.before = failing('changeIssue', 'offline', 1);
    await startJob(test.service, start);
    await saveToken(test, 'write', 'bilal');
    const view = await continueJob(test.service, again);
    expect(view.items[0]).toMatchObject({ state: 'failed', failure: { kind: 'wrong-user' } });
    expect(writes(test)).toHaveLength(1);
  });

  test('runs nothing on an issue that is no planning issue', async () => {
    const test = await seeded();
    test.gitlab.changePlanningIssue(team, 7, { labels: [] });
    const view = await startJob(test.service, start);
    expect(view.items[0]).toMatchObject({ state: 'failed', failure: { kind: 'not-a-planning-issue' } });
    expect(view.state).toBe('stopped');
    expect(writes(test)).toEqual([]);
  });
});

test('a job nobody knows cannot go on', async () => {
  const test = await seeded();
  await expect(continueJob(test.service, again)).rejects.toMatchObject({
    failure: { kind: 'not-saved', values: { reason: 'discarded' } },
  });
});

test('records are forgotten after two hundred days', async () => {
  const test = await seeded();
  await startJob(test.service, start);
  test.setNow('2027-06-09T10:00:00.000Z');
  await pruneJobs(test.service);
  expect(await readJobs(test.service, { type: 'read-jobs', issue: planning })).toHaveLength(1);
  test.setNow('2027-06-11T10:00:00.000Z');
  await pruneJobs(test.service);
  expect(await readJobs(test.service, { type: 'read-jobs', issue: planning })).toEqual([]);
});
