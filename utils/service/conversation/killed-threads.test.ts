import { describe, expect, test } from 'vitest';
import type { JobOrder } from '@/utils/protocol/jobs';
import { continueJob, startJob } from '../jobs/jobs';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, type TestService } from '../testing/test-service';

const order: JobOrder = {
  kind: 'threads',
  people: ['ada.moreno', 'bilal'].map((username) => ({
    username,
    fingerprint: '0badcafe',
    text: `@${username}, 5 of 8`,
  })),
};
const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const start = { type: 'start-job', issue: planning, job, order } as const;
const never = new Promise<never>(() => {});

/** Runs the job until its nth call of GitLab, before or after it took effect; then the worker is killed. */
async function killedAt(nth: number): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  let calls = 0;
  const killed = new Promise<void>((resolve) => {
    const step = () => {
      calls += 1;
      if (calls < nth) return;
      resolve();
      return never;
    };
    test.gitlab.before = step;
    test.gitlab.after = step;
  });
  await Promise.race([startJob(test.service, start), killed]);
  test.gitlab.before = () => {};
  test.gitlab.after = () => {};
  return test.restarted();
}

describe('workload threads whose worker is killed', () => {
  test.each(Array.from({ length: 14 }, (_, at) => at + 1))(
    'are there once each after step %i',
    async (nth) => {
      const { service, gitlab } = await killedAt(nth);
      const view = await startJob(service, start);
      expect(view.state).toBe('ended');
      expect(view.items.every(({ state }) => state === 'done' || state === 'already')).toBe(true);
      await continueJob(service, { type: 'continue-job', issue: planning, job });
      const bodies = gitlab.conversations.threads(team, 7).map(({ notes }) => notes[0].body);
      expect(bodies).toEqual([
        expect.stringContaining('@ada.moreno, 5 of 8'),
        expect.stringContaining('@bilal, 5 of 8'),
      ]);
    },
  );
});
