import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway';
import { GatewayFailure } from './failures';
import type { Gateway } from './gateway';
import { createFakeClock } from './testing/fake-clock';
import { type Answering, createFakeFetch, json } from './testing/fake-fetch';

const SENTINEL = 'glpat-SENTINEL.01.0a1b2c3d4';

const newTask = { title: 'title', description: 'text', dueDate: null };

const calls: Readonly<Record<keyof Gateway, (gateway: Gateway) => Promise<unknown>>> = {
  identity: (gateway) => gateway.identity(),
  project: (gateway) => gateway.project('a/b'),
  planningIssue: (gateway) => gateway.planningIssue('a/b', 1),
  planningIssues: (gateway) => gateway.planningIssues('a/b', 'label', 'all'),
  issues: (gateway) => gateway.issues('a/b', [1, 2]),
  milestone: (gateway) => gateway.milestone('a/b', '19.8'),
  searchIssues: (gateway) => gateway.searchIssues('a/b', 'text'),
  assignedIssues: (gateway) => gateway.assignedIssues('mara', '19.8'),
  descriptionForWrite: (gateway) => gateway.descriptionForWrite('a/b', 1),
  saveDescription: (gateway) => gateway.saveDescription('a/b', 1, 'text'),
  descriptionHistory: (gateway) => gateway.descriptionHistory('a/b', 1, () => true),
  discussions: (gateway) => gateway.discussions('a/b', 1),
  createDiscussion: (gateway) => gateway.createDiscussion('a/b', 1, 'text'),
  latestComments: (gateway) => gateway.latestComments('a/b', 1),
  createNote: (gateway) => gateway.createNote('a/b', 1, 'text'),
  updateNote: (gateway) => gateway.updateNote('a/b', 1, 2, 'text'),
  deleteNote: (gateway) => gateway.deleteNote('a/b', 1, 2),
  reactions: (gateway) => gateway.reactions('a/b', 1),
  addReaction: (gateway) => gateway.addReaction('a/b', 1, 'scales'),
  removeReaction: (gateway) => gateway.removeReaction('a/b', 1, 2),
  weightEvents: (gateway) => gateway.weightEvents('a/b', 1),
  labelEvents: (gateway) => gateway.labelEvents('a/b', 1),
  closeIssue: (gateway) => gateway.closeIssue('a/b', 1),
  issueTemplate: (gateway) => gateway.issueTemplate('a/b', 'Plan'),
  createIssue: (gateway) =>
    gateway.createIssue('a/b', { ...newTask, labels: [], milestone: null, like: null }),
  linkedIssues: (gateway) => gateway.linkedIssues('a/b', 1),
  linkIssues: (gateway) => gateway.linkIssues('a/b', 1, 2),
  childTasks: (gateway) => gateway.childTasks('a/b', 1),
  createChildTask: (gateway) => gateway.createChildTask('a/b', 1, newTask),
  milestones: (gateway) => gateway.milestones('a/b'),
  issueForWrite: (gateway) => gateway.issueForWrite('a/b', 1),
  changeIssue: (gateway) => gateway.changeIssue('a/b', 1, { weight: 3 }),
  labels: (gateway) => gateway.labels('a/b', 'label'),
  plannable: (gateway) => gateway.plannable('a/b', [1, 2]),
  mayUpdate: (gateway) => gateway.mayUpdate('a/b', 1),
};

/** An instance, or something on the way to it, that says back what it was sent. */
const echo = {
  message: SENTINEL,
  error: SENTINEL,
  error_description: SENTINEL,
  errors: [{ message: SENTINEL }],
};
const echoing = (status: number) =>
  json(echo, status, { 'www-authenticate': SENTINEL, 'retry-after': SENTINEL });

const statuses = [200, 201, 302, 400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 502, 503];
const faults: [string, Answering][] = [
  ...statuses.map((status): [string, Answering] => [`status ${status}`, echoing(status)]),
  ['a page that quotes the token', () => new Response(`<p>${SENTINEL}</p>`)],
  [
    'an error that quotes the request',
    ({ init }) => {
      throw Object.assign(new TypeError(`Failed: ${SENTINEL}`), { cause: { init } });
    },
  ],
  ['an error that is no error', () => Promise.reject(SENTINEL)],
  [
    'a redirect off the host',
    () =>
      Object.defineProperties(json(echo)(), {
        redirected: { value: true },
        url: { value: `https://x.example/${SENTINEL}` },
      }),
  ],
];

function connect(answering: Answering, token = SENTINEL) {
  const { fetch, received } = createFakeFetch(answering);
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const gateway = createGateway({ origin: 'https://gitlab.example', token: async () => token, fetch, clock });
  return { gateway, received };
}

/** All that a log, a message or a store could make of an error. */
function everything(error: unknown): string {
  const parts = error instanceof Error ? [error.message, error.stack, String(error.cause)] : [];
  return [
    ...parts,
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: null, showHidden: true }),
  ].join('\n');
}

/** How a call ended: what it resolved with, or its error. */
async function endingOf(call: Promise<unknown>): Promise<{ value: unknown; error: unknown }> {
  try {
    return { value: await call, error: null };
  } catch (error) {
    return { value: null, error };
  }
}

/** Calls that may end well on a bad answer: they take none, or leave open what an instance does not tell. */
const forgiving: ReadonlySet<string> = new Set<keyof Gateway>([
  'deleteNote',
  'descriptionHistory',
  'issueTemplate',
  'linkIssues',
  'mayUpdate',
  'plannable',
  'removeReaction',
  'weightEvents',
]);

describe.each(Object.entries(calls))('%s', (name, call) => {
  test.each(faults)('%s: ends with nothing of the token in it', async (_fault, answering) => {
    const { gateway, received } = connect(answering);
    const { value, error } = await endingOf(call(gateway));
    if (error !== null || !forgiving.has(name)) expect(error).toBeInstanceOf(GatewayFailure);
    expect(everything(error) + everything(value)).not.toContain('SENTINEL');
    expect(received.every(({ url }) => !url.href.includes('SENTINEL'))).toBe(true);
  });

  test.each([`${SENTINEL}\n`, `${SENTINEL} `, `${SENTINEL}é`])(
    'a token no header can carry is not quoted',
    async (token) => {
      const { gateway } = connect(json({}), token);
      const { error } = await endingOf(call(gateway));
      if (error !== null || !forgiving.has(name)) expect(error).toBeInstanceOf(GatewayFailure);
      expect(everything(error)).not.toContain('SENTINEL');
    },
  );

  test('any JSON with any status is an answer or a failure, never another error', async () => {
    const anyAnswer = fc.tuple(fc.jsonValue(), fc.constantFrom(...statuses));
    await fc.assert(
      fc.asyncProperty(anyAnswer, async ([body, status]) => {
        const { error } = await endingOf(call(connect(json(body, status)).gateway));
        expect(error === null || error instanceof GatewayFailure).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
