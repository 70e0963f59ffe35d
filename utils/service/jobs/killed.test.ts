import { describe, expect, test } from 'vitest';
import type { JobOrder } from '@/utils/protocol/jobs';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, type TestService } from '../testing/test-service';
import { jobKey } from './job-record';
import { continueJob, readJobs, startJob } from './jobs';

const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const change = [{ field: 'milestone' as const, from: null, to: '19.8' }];
const order: JobOrder = {
  kind: 'commit',
  issues: [
    { projectPath: team, iid: 1, changes: change },
    { projectPath: 'gitlab-org/gitlab', iid: 50, changes: change },
  ],
};
const undoJob = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12';
const undoOrder: JobOrder = { kind: 'undo-commit', commit: job, items: [`${team}#1`] };
const start = { type: 'start-job', issue: planning, job, order } as const;
const never = new Promise<never>(() => {});

/** Has the worker end, as if it were killed, at its nth step: a request, an answer, or a record that is kept. */
function killedAt({ service, gitlab }: TestService, nth: number): { readonly killed: Promise<void> } {
  let steps = 0;
  let die = () => {};
  const killed = new Promise<void>((resolve) => {
    die = resolve;
  });
  const step = () => {
    steps += 1;
    if (steps < nth) return;
    die();
    return never;
  };
  gitlab.before = step;
  gitlab.after = step;
  const { keep } = service.jobs;
  service.jobs.keep = async (key, value) => {
    await step();
    return keep(key, value);
  };
  return { killed };
}

async function interrupted(nth: number): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  const run = startJob(test.service, start);
  const { killed } = killedAt(test, nth);
  await Promise.race([run, killed]);
  test.gitlab.before = () => {};
  test.gitlab.after = () => {};
  return test.restarted();
}

describe('a job whose worker is killed', () => {
  test.each(Array.from({ length: 22 }, (_, at) => at + 1))('goes on after its step %i', async (nth) => {
    const { service, gitlab } = await interrupted(nth);
    const calls = () => gitlab.calls.filter((call) => call.startsWith('changeIssue'));
    const [seen] = await readJobs(service, { type: 'read-jobs', issue: planning });
    if (seen) expect(['stopped', 'ended']).toContain(seen.state);
    const view = await startJob(service, start);
    expect(view.state).toBe('ended');
    expect(view.items.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(calls().filter((call) => call.endsWith(team)).length).toBeLessThanOrEqual(2);
    for (const [path, iid] of [
      [team, 1],
      ['gitlab-org/gitlab', 50],
    ] as const)
      expect((await gitlab.gateway.issueForWrite(path, iid)).milestone?.title).toBe('19.8');
    const before = calls().length;
    await continueJob(service, { type: 'continue-job', issue: planning, job });
    expect(calls()).toHaveLength(before);
  });

  test.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'takes a commit back once, though it was killed at step %i of the undo',
    async (nth) => {
      const test = await createTestServiceWithToken();
      seedPlan(test);
      await startJob(test.service, start);
      const undo = { ...start, job: undoJob, order: undoOrder };
      const run = startJob(test.service, undo);
      const { killed } = killedAt(test, nth);
      await Promise.race([run, killed]);
      test.gitlab.before = () => {};
      test.gitlab.after = () => {};
      const { service, gitlab } = test.restarted();
      expect((await startJob(service, undo)).items).toMatchObject([{ state: 'done' }]);
      expect((await gitlab.gateway.issueForWrite(team, 1)).milestone).toBeNull();
      expect((await gitlab.gateway.issueForWrite('gitlab-org/gitlab', 50)).milestone?.title).toBe('19.8');
    },
  );

  test('knows after an answer that was lost that the change was its own', async () => {
    const test = await createTestServiceWithToken();
    seedPlan(test);
    const lost = new Promise<void>((resolve) => {
      test.gitlab.after = (method) => {
        if (method !== 'changeIssue') return;
        resolve();
        return never;
      };
    });
    void startJob(test.service, start);
    await lost;
    test.gitlab.after = () => {};
    const { service, gitlab } = test.restarted();
    const view = await startJob(service, start);
    expect(view.items[0]).toMatchObject({ state: 'done', values: { changed: 'milestone' } });
    expect(gitlab.calls.filter((call) => call === `changeIssue ${team}`)).toHaveLength(1);
    const record = await service.jobs.read(jobKey({ issue: planning, job }));
    expect(record?.items[0]?.trace).toEqual({ written: change });
  });
});
