import { describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway';
import { issueAnswer, without } from './testing/answers';
import { failureOf } from './testing/failure-of';
import { createFakeClock } from './testing/fake-clock';
import { createFakeFetch, html, json } from './testing/fake-fetch';

interface Instance {
  graphql?: () => Response;
  get?: () => Response;
  put?: () => Response;
}

const workItem = (lockVersion: number, description: string | null) =>
  json({ data: { namespace: { workItem: { lockVersion, description } } } });
const broken = () => {
  throw new TypeError('Failed to fetch');
};

function connect({ graphql, get, put }: Instance) {
  const { fetch, received } = createFakeFetch(({ method, url }) => {
    const answer = url.pathname === '/api/graphql' ? graphql : method === 'PUT' ? put : get;
    return (answer ?? html(500))();
  });
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const gateway = createGateway({
    origin: 'https://gitlab.example',
    token: async () => 'glpat-x',
    fetch,
    clock,
  });
  return { gateway, received };
}

describe('a read before a write', () => {
  test('asks GraphQL for text and lock version together, with the issue as variables', async () => {
    const { gateway, received } = connect({ graphql: workItem(7, 'text') });
    expect(await gateway.descriptionForWrite('sec/keys', 12)).toEqual({
      description: 'text',
      lockVersion: 7,
    });
    expect(received).toHaveLength(1);
    expect(received[0]?.body).toMatchObject({ variables: { path: 'sec/keys', iid: '12' } });
  });

  test('an empty description is empty', async () => {
    const { gateway } = connect({ graphql: workItem(0, null) });
    expect(await gateway.descriptionForWrite('sec/keys', 12)).toEqual({ description: '', lockVersion: 0 });
  });

  test.each([
    ['answers errors', json({ data: null, errors: [{ message: "Field 'lockVersion' doesn't exist" }] })],
    ['leaves the description out', json({ data: { namespace: { workItem: { lockVersion: 3 } } } })],
    ['finds nothing, as for a renamed project', json({ data: { namespace: null } })],
    ['refuses the token', json({ errors: [{ message: 'Invalid token' }] }, 401)],
    ['refuses the scope', json({ error: 'insufficient_scope' }, 403)],
    ['is not there', json({ message: '404 Not Found' }, 404)],
    ['is blocked by a proxy', html(403)],
    ['is broken', html(500)],
  ])('falls back to REST, without a lock version, where GraphQL %s', async (_, graphql) => {
    const { gateway } = connect({ graphql, get: json(issueAnswer) });
    expect(await gateway.descriptionForWrite('sec/keys', 12)).toEqual({
      description: 'Why and how.\n\n- [ ] done',
      lockVersion: null,
    });
  });

  test('by REST joins no read that began before it', async () => {
    let both = () => {};
    const sent = new Promise<void>((resolve) => {
      both = resolve;
    });
    const { fetch } = createFakeFetch(async ({ url }, nth) => {
      if (url.pathname === '/api/graphql') return json({ errors: ['off'] })();
      if (nth === 0) await sent;
      else both();
      return json({ ...issueAnswer, description: `read ${nth}` })();
    });
    const gateway = createGateway({ origin: 'https://gitlab.example', token: async () => 'glpat-x', fetch });
    const early = gateway.planningIssue('sec/keys', 12);
    expect((await gateway.descriptionForWrite('sec/keys', 12)).description).toBe('read 2');
    expect((await early).description).toBe('read 0');
  });

  test.each([
    ['another issue', { ...issueAnswer, iid: 13 }],
    ['something else', { message: 'welcome' }],
    ['an issue without its description', without(issueAnswer, 'description')],
  ])('never takes %s for an empty description', async (_, body) => {
    const { gateway } = connect({ graphql: html(500), get: json(body) });
    expect(await failureOf(gateway.descriptionForWrite('sec/keys', 12))).toMatchObject({
      kind: 'unexpected-answer',
    });
  });

  test('says why a token is refused, as REST tells', async () => {
    const expired = { error: 'invalid_token', error_description: 'Token is expired.' };
    const { gateway } = connect({ graphql: json({ errors: [] }, 401), get: json(expired, 401) });
    expect(await failureOf(gateway.descriptionForWrite('sec/keys', 12))).toMatchObject({
      kind: 'token-expired',
    });
  });

  test.each([
    ['offline', broken],
    ['rate-limited', json({}, 429, { 'retry-after': '300' })],
  ])('asks no further when %s', async (kind, graphql) => {
    const { gateway, received } = connect({ graphql, get: json(issueAnswer) });
    expect(await failureOf(gateway.descriptionForWrite('sec/keys', 12))).toMatchObject({ kind });
    expect(received.every(({ url }) => url.pathname === '/api/graphql')).toBe(true);
  });
});

describe('a write', () => {
  test('sends the description once and answers what GitLab holds after it', async () => {
    const { gateway, received } = connect({
      put: json({ ...issueAnswer, description: 'new' }),
      graphql: workItem(8, 'new'),
    });
    expect(await gateway.saveDescription('sec/keys', 12, 'new')).toEqual({
      description: 'new',
      lockVersion: 8,
      stored: 'new',
    });
    expect(received.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      'PUT /api/v4/projects/sec%2Fkeys/issues/12',
      'POST /api/graphql',
    ]);
    expect(received[0]?.body).toEqual({ description: 'new' });
  });

  test("shows somebody's later edit and its lock version", async () => {
    const { gateway } = connect({
      put: json({ ...issueAnswer, description: 'mine' }),
      graphql: workItem(9, 'mine and theirs'),
    });
    expect(await gateway.saveDescription('sec/keys', 12, 'mine')).toEqual({
      description: 'mine and theirs',
      lockVersion: 9,
      stored: 'mine',
    });
  });

  test.each([
    ['broken', html(502)],
    ['cut off', broken],
    ['refused', json({ data: { namespace: null }, errors: [{ message: 'no' }] })],
  ])('that went through is never a failure: the read after it %s', async (_, graphql) => {
    const { gateway, received } = connect({ put: json({ ...issueAnswer, description: 'stored' }), graphql });
    expect(await gateway.saveDescription('sec/keys', 12, 'sent')).toEqual({
      description: 'stored',
      lockVersion: null,
      stored: 'stored',
    });
    expect(received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test.each([
    [
      'a conflict inside GitLab',
      json({ message: '409 Conflict: Resource lock' }, 409),
      { kind: 'conflict', values: {} },
    ],
    ['a description too long', json({ message: {} }, 400), { kind: 'not-saved', values: { status: 400 } }],
    ['a renamed project', json({ message: '405' }, 405), { kind: 'not-saved', values: { reason: 'moved' } }],
    ['a role too low', json({ message: '403 Forbidden' }, 403), { kind: 'forbidden', values: {} }],
    [
      'a scope too small',
      json({ error: 'insufficient_scope' }, 403),
      { kind: 'scope-too-small', values: {} },
    ],
    ['a lost answer', broken, { kind: 'offline', values: {} }],
    ['a server error', html(502), { kind: 'server-trouble', values: { status: 502 } }],
    ['a sign-in page', html(), { kind: 'unexpected-answer', values: { status: 200 } }],
  ])('is not repeated after %s', async (_, put, failure) => {
    const { gateway, received } = connect({ put, graphql: workItem(8, 'old') });
    expect(await failureOf(gateway.saveDescription('sec/keys', 12, 'new'))).toEqual(failure);
    expect(received).toHaveLength(1);
  });
});
