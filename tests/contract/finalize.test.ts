import { describe, expect, test } from 'vitest';
import { createGateway } from '@/utils/gitlab/create-gateway';
import { createFakeClock } from '@/utils/gitlab/testing/fake-clock';
import { readFrozen } from '@/utils/plan/finalizing/read-frozen';
import { finalizeSteps } from '@/utils/plan/finalizing/steps';
import type { FinalizeOrder } from '@/utils/protocol/finalize-order';
import { continueJob, startJob } from '@/utils/service/jobs/jobs';
import type { Service } from '@/utils/service/ports';
import { createTestServiceWithToken } from '@/utils/service/testing/test-service';
import { planningIssue, type Sandbox, startSandbox, teamProjectPath, tokens } from '../../sandbox';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: teamProjectPath, iid: 413 };
const job = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const order: FinalizeOrder = {
  kind: 'finalize',
  steps: [...finalizeSteps],
  reason: 'The rest is settled',
  parked: [`${teamProjectPath}#409`, 'gitlab-org/gitlab#503311'],
};

/** What becomes of one request: it never arrives, or it is carried out and its answer is lost. */
type Breaking = 'before' | 'after';

/** A real service and gateway in front of a sandbox, whose network breaks once, at its nth write. */
async function opened(sandbox: Sandbox, nth: number, breaking: Breaking) {
  let writes = 0;
  const network: typeof globalThis.fetch = async (url, init) => {
    const isWrite = init?.method === 'PUT' || (init?.method === 'POST' && !isQuery(init.body));
    if (isWrite) writes += 1;
    const breaks = isWrite && writes === nth;
    if (breaks && breaking === 'before') throw new TypeError('Failed to fetch');
    const answer = await sandbox.fetch(url, init);
    if (breaks) throw new TypeError('Failed to fetch');
    return answer;
  };
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const gateway = createGateway({ origin, token: async () => tokens.api, fetch: network, clock });
  const test = await createTestServiceWithToken();
  const service: Service = { ...test.service, gateways: { at: () => gateway, withToken: () => gateway } };
  return { service, writes: () => writes };
}

function isQuery(body: unknown): boolean {
  return typeof body === 'string' && /"query":"query/.test(body);
}

function made({ world }: Sandbox) {
  const finished = planningIssue(world);
  const open = world.issues.filter(
    ({ projectId, labels, state }) =>
      projectId === finished.projectId && labels.includes('Milestone Planning') && state === 'opened',
  );
  return {
    state: finished.state,
    notes: world.notes.filter(({ issueId, body }) => issueId === finished.id && readFrozen(body) !== null)
      .length,
    open: open.length,
    links: world.links.filter(({ sourceId, targetId }) => [sourceId, targetId].includes(finished.id)).length,
    retrospectives: world.issues.filter(({ parentId }) => parentId === finished.id).length,
    here: occurrences(finished.description, '#409'),
    there: occurrences(open[0]?.description ?? '', '#409'),
  };
}

function occurrences(text: string | null, part: string): number {
  return (text ?? '').split(part).length - 1;
}

const one = { state: 'closed', notes: 1, open: 1, links: 1, retrospectives: 1, here: 0, there: 1 };

async function finalized(nth: number, breaking: Breaking) {
  const sandbox = await startSandbox({ today: '2026-11-22' });
  const { service, writes } = await opened(sandbox, nth, breaking);
  await startJob(service, { type: 'start-job', issue, job, order });
  const view = await continueJob(service, { type: 'continue-job', issue, job });
  await sandbox.close();
  return { view, made: made(sandbox), writes: writes() };
}

describe('finalizing against GitLab', () => {
  test('undisturbed makes one of everything, in seven writes', async () => {
    const { made, writes, view } = await finalized(0, 'before');
    expect(view.items.map(({ state }) => state)).toEqual(finalizeSteps.map(() => 'done'));
    expect(made).toEqual(one);
    expect(writes).toBe(7);
  });

  test.each([1, 2, 3, 4, 5, 6, 7].flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const]))(
    'whose write %i is lost %s it is carried out leaves one of everything',
    async (nth, breaking) => {
      const { made, view } = await finalized(nth, breaking);
      expect(view.items.map(({ state }) => state)).not.toContain('failed');
      expect(made).toEqual(one);
    },
  );
});
