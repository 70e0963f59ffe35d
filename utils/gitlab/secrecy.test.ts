import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway';
import { GatewayFailure } from './failures';
import type { Gateway } from './gateway';
import { createFakeClock } from './testing/fake-clock';
import { type Answering, createFakeFetch, json } from './testing/fake-fetch';

const SENTINEL = 'glpat-SENTINEL.01.0a1b2c3d4';

const calls: [string, (gateway: Gateway) => Promise<unknown>][] = [
  ['identity', (gateway) => gateway.identity()],
  ['project', (gateway) => gateway.project('a/b')],
  ['planningIssue', (gateway) => gateway.planningIssue('a/b', 1)],
  ['planningIssues', (gateway) => gateway.planningIssues('a/b', 'label', 'all')],
  ['issues', (gateway) => gateway.issues('a/b', [1, 2])],
  ['milestone', (gateway) => gateway.milestone('a/b', '19.8')],
  ['searchIssues', (gateway) => gateway.searchIssues('a/b', 'text')],
  ['descriptionForWrite', (gateway) => gateway.descriptionForWrite('a/b', 1)],
  ['saveDescription', (gateway) => gateway.saveDescription('a/b', 1, 'text')],
];

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

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe.each(calls)('%s', (_, call) => {
  test.each(faults)('%s: fails with nothing of the token in it', async (_fault, answering) => {
    const { gateway, received } = connect(answering);
    const error = await rejection(call(gateway));
    expect(error).toBeInstanceOf(GatewayFailure);
    expect(everything(error)).not.toContain('SENTINEL');
    expect(received.every(({ url }) => !url.href.includes('SENTINEL'))).toBe(true);
  });

  test.each([`${SENTINEL}\n`, `${SENTINEL} `, `${SENTINEL}é`])(
    'a token no header can carry is not quoted',
    async (token) => {
      const { gateway } = connect(json({}), token);
      const error = await rejection(call(gateway));
      expect(error).toBeInstanceOf(GatewayFailure);
      expect(everything(error)).not.toContain('SENTINEL');
    },
  );

  test('any JSON with any status is an answer or a failure, never another error', async () => {
    const anyAnswer = fc.tuple(fc.jsonValue(), fc.constantFrom(...statuses));
    await fc.assert(
      fc.asyncProperty(anyAnswer, async ([body, status]) => {
        const error = await rejection(call(connect(json(body, status)).gateway));
        expect(error === null || error instanceof GatewayFailure).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
