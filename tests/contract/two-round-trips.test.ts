import { expect, test } from 'vitest';
import { createGateway } from '@/utils/gitlab/create-gateway';
import { issueAnswer } from '@/utils/gitlab/testing/answers';
import { createFakeClock } from '@/utils/gitlab/testing/fake-clock';
import { createFakeFetch, json, type Received } from '@/utils/gitlab/testing/fake-fetch';
import { readPlan } from '@/utils/service/read-plan';
import { createTestServiceWithToken } from '@/utils/service/testing/test-service';

const origin = 'https://gitlab.com';
const issue = { origin, projectPath: 'sec/plans', iid: 413 };

/** A description with so many rows, dealt out to so many projects. */
function planOf(rows: number, projects: number): string {
  const lines = Array.from({ length: rows }, (_, at) => `| sec/p${at % projects}#${at + 1} | 1 | @mara |`);
  return ['## Milestone Work', '', '| Issue | Weight | Assignee |', '| --- | ---: | --- |', ...lines].join(
    '\n',
  );
}

/** GitLab, for a plan: the planning issue, lists of issues by number, and permissions. */
function answerFor({ url }: Received, description: string): Response {
  const project = decodeURIComponent(/projects\/([^/]+)\//.exec(url.pathname)?.[1] ?? '');
  if (url.pathname.endsWith('/graphql')) return json({ data: { project: { workItems: { nodes: [] } } } })();
  if (url.pathname.endsWith('/issues/413'))
    return json({ ...issueAnswer, iid: 413, description, references: { full: `${project}#413` } })();
  const iids = url.searchParams.getAll('iids[]').map(Number);
  return json(iids.map((iid) => ({ ...issueAnswer, iid, references: { full: `${project}#${iid}` } })))();
}

/** So many turns of the event loop without a request mean that no other is sent before an answer comes. */
const QUIET_TURNS = 20;

/** Resolves once the list has stopped growing. */
async function untilQuiet(list: readonly unknown[]): Promise<void> {
  for (let [turns, length] = [0, list.length]; turns < QUIET_TURNS; turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (list.length === length) continue;
    [turns, length] = [0, list.length];
  }
}

/**
 * Reads a plan of that description from an instance that answers only when nobody asks any more, then all at once.
 * Tells what was asked, and how many requests were sent before each time it answered.
 */
async function readIn(description: string) {
  const unanswered: (() => void)[] = [];
  const { fetch, received } = createFakeFetch(
    (request) => new Promise((resolve) => unanswered.push(() => resolve(answerFor(request, description)))),
  );
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const gateway = createGateway({ origin, token: async () => 'glpat-secret', fetch, clock });
  const { service } = await createTestServiceWithToken();
  const gateways = { at: () => gateway, withToken: () => gateway };
  const reading = readPlan({ ...service, gateways }, { issue, fresh: true });
  const batches: number[] = [];
  await untilQuiet(unanswered);
  while (unanswered.length > 0) {
    batches.push(unanswered.length);
    for (const answer of unanswered.splice(0)) answer();
    await untilQuiet(unanswered);
  }
  const asked = received.map(({ method, url }) => `${method} ${url.pathname}`);
  return { view: await reading, batches, asked };
}

test('500 rows over 20 projects are read in two sequential round trips, six requests at a time', async () => {
  const { view, batches, asked } = await readIn(planOf(500, 20));
  expect(view.plan.rows).toHaveLength(500);
  expect(view.plan.rows.every(({ issue: facts }) => facts !== null && !('unreadable' in facts))).toBe(true);
  expect(asked[0]).toBe('GET /api/v4/projects/sec%2Fplans/issues/413');
  expect(asked.slice(1).sort()).toEqual(
    [
      'POST /api/graphql',
      ...Array.from({ length: 20 }, (_, at) => `GET /api/v4/projects/sec%2Fp${at}/issues`),
    ].sort(),
  );
  // One request, then 21 that wait for nothing but one of six free places.
  expect(batches).toEqual([1, 6, 6, 6, 3]);
});
