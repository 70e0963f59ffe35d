import { describe, expect, test } from 'vitest';
import { workloadFingerprint, workloadsOf } from '@/utils/plan/threads/workload';
import { readWorkloadNote } from '@/utils/plan/threads/workload-note';
import type { JobView } from '@/utils/protocol/jobs';
import { startJob } from '../jobs/jobs';
import { readPlan } from '../read-plan';
import { failing } from '../testing/fake-gitlab';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from '../testing/test-service';
import { readThreads } from './read-threads';

let jobs = 0;

async function seeded(): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  return test;
}

/** Opens or updates the threads of everybody in the plan, with the text a view would make. */
async function post({ service }: TestService, text = '@ada.moreno, 5 of 8'): Promise<JobView> {
  const { plan } = await readPlan(service, { issue: planning, fresh: true });
  const people = workloadsOf(plan).map((workload) => ({
    username: workload.person.username,
    fingerprint: workloadFingerprint(workload),
    text,
  }));
  jobs += 1;
  const job = `5f0c3a52-64a4-4a7c-9a3b-${String(jobs).padStart(12, '0')}`;
  return startJob(service, { type: 'start-job', issue: planning, job, order: { kind: 'threads', people } });
}

const threads = ({ gitlab }: TestService) => gitlab.conversations.threads(team, 7);
const read = ({ service }: TestService) => readThreads(service, { issue: planning });

describe('workload threads', () => {
  test('are opened for whoever has none, and once', async () => {
    const test = await seeded();
    const first = await post(test);
    expect(first.items).toMatchObject([{ id: 'ada.moreno', state: 'done', values: { change: 'opened' } }]);
    expect((await post(test)).items).toMatchObject([{ state: 'already' }]);
    expect(threads(test)).toHaveLength(1);
    expect(await read(test)).toMatchObject({
      people: [{ username: 'ada.moreno', url: first.items[0]?.values.url, resolved: false, outdated: false }],
    });
  });

  test('are outdated once rows changed, and brought up to date with what was added below kept', async () => {
    const test = await seeded();
    await post(test);
    const [thread] = threads(test);
    if (!thread) throw new Error('a thread was opened');
    const { id, body } = thread.notes[0];
    await test.gitlab.gateway.updateNote(team, 7, id, `${body}\n\nMind the holidays.`);
    test.gitlab.addIssue(team, 1, { weight: 4 });
    await readPlan(test.service, { issue: planning, fresh: true });
    expect(await read(test)).toMatchObject({ people: [{ outdated: true, changed: false }] });
    expect((await post(test, '7 of 8')).items).toMatchObject([
      { state: 'done', values: { change: 'updated' } },
    ]);
    expect(threads(test)).toHaveLength(1);
    expect(readWorkloadNote(threads(test)[0]?.notes[0].body ?? '')).toMatchObject({
      text: '7 of 8',
      added: 'Mind the holidays.',
    });
    expect(await read(test)).toMatchObject({ people: [{ outdated: false }] });
  });

  test.each([
    [
      'posted by somebody else',
      (test: TestService) => saveToken(test, 'write', 'mira'),
      { reason: 'author', author: 'ada.moreno' },
    ],
    [
      'changed by hand',
      async (test: TestService) => {
        const note = threads(test)[0]?.notes[0];
        if (note)
          await test.gitlab.gateway.updateNote(team, 7, note.id, note.body.replace('5 of', 'five of'));
      },
      { reason: 'changed' },
    ],
  ])('one %s is left alone', async (_, happen, values) => {
    const test = await seeded();
    await post(test);
    await happen(test);
    const before = threads(test)[0]?.notes[0].body;
    expect((await post(test, 'Another text')).items).toMatchObject([{ state: 'skipped', values }]);
    expect(threads(test).map(({ notes }) => notes[0].body)).toEqual([before]);
  });

  test('whose answer was lost are found by the next run', async () => {
    const test = await seeded();
    test.gitlab.after = failing('createDiscussion', 'timeout', 1);
    expect((await post(test)).items).toMatchObject([{ state: 'failed', failure: { kind: 'timeout' } }]);
    expect((await post(test)).items).toMatchObject([{ state: 'already' }]);
    expect(threads(test)).toHaveLength(1);
  });

  test('that GitLab stored otherwise are told as not saved', async () => {
    const test = await seeded();
    const { gateway } = test.gitlab;
    const create = gateway.createDiscussion;
    Object.assign(gateway, {
      createDiscussion: (path: string, iid: number, body: string) =>
        create(path, iid, body.replace('5 of 8', '')),
    });
    expect((await post(test)).items).toMatchObject([{ state: 'failed', failure: { kind: 'not-saved' } }]);
  });

  test('resolved ones are told as such', async () => {
    const test = await seeded();
    await post(test);
    test.gitlab.conversations.resolve(team, 7, threads(test)[0]?.id ?? '');
    expect(await read(test)).toMatchObject({ people: [{ resolved: true }] });
  });
});
