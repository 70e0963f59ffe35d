import { describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway';
import { issueAnswer } from './testing/answers';
import { failureOf } from './testing/failure-of';
import { createFakeClock } from './testing/fake-clock';
import { type Answering, createFakeFetch, html, inTurn, json } from './testing/fake-fetch';

const origin = 'https://gitlab.example';

function connect(answering: Answering, token: string | null = 'glpat-secret') {
  const clock = createFakeClock('2026-11-22T10:00:00Z');
  const { fetch, received } = createFakeFetch(answering);
  return { received, gateway: createGateway({ origin, token: async () => token, fetch, clock }) };
}

describe('issues by number', () => {
  const listed: Answering = ({ url }) =>
    json(url.searchParams.getAll('iids[]').map((iid) => ({ ...issueAnswer, iid: Number(iid) })))();

  test('are asked for once per hundred, each once', async () => {
    const { gateway, received } = connect(listed);
    const iids = Array.from({ length: 250 }, (_, at) => at + 1);
    const issues = await gateway.issues('sec/keys', [...iids, 7, 7]);
    expect([...issues.keys()]).toEqual(iids);
    expect(received.map(({ url }) => url.searchParams.getAll('iids[]').length)).toEqual([100, 100, 50]);
    expect(received[0]?.url.pathname).toBe('/api/v4/projects/sec%2Fkeys/issues');
    expect(received[0]?.url.searchParams.get('per_page')).toBe('100');
  });

  test('that GitLab leaves out are absent, and those nobody asked for too', async () => {
    const { gateway } = connect(json([issueAnswer, { ...issueAnswer, iid: 99 }]));
    expect([...(await gateway.issues('sec/keys', [12, 13])).keys()]).toEqual([12]);
  });

  test.each([[[]], [[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]]])('%j asks nothing', async (iids) => {
    const { gateway, received } = connect(listed);
    expect(await gateway.issues('sec/keys', iids)).toEqual(new Map());
    expect(received).toHaveLength(0);
  });

  test('one page is never followed by another', async () => {
    const link = `<${origin}/api/v4/projects/1/issues?page=2>; rel="next"`;
    const { gateway, received } = connect(json([issueAnswer], 200, { link }));
    await gateway.issues('sec/keys', [12]);
    expect(received).toHaveLength(1);
  });
});

describe('a planning issue', () => {
  test('is read with its description, its milestone and when it was closed', async () => {
    const { gateway, received } = connect(
      json({
        ...issueAnswer,
        state: 'closed',
        closed_at: '2026-11-21T16:00:00.000+01:00',
        closed_by: { username: 'noor' },
      }),
    );
    expect(await gateway.planningIssue('sec/keys', 12)).toEqual({
      projectPath: 'sec/keys',
      iid: 12,
      title: 'Rotate the signing key',
      webUrl: 'https://gitlab.example/sec/keys/-/work_items/12',
      state: 'closed',
      closedAt: '2026-11-21T15:00:00.000Z',
      description: 'Why and how.\n\n- [ ] done',
      labels: ['Milestone Planning', 'workflow::ready for development'],
      milestone: { title: '19.8', startDate: '2026-12-12', dueDate: null },
      keepers: ['ivo', 'noor', 'mara'],
      updatedAt: '2026-11-20T08:30:00.000Z',
    });
    expect(received[0]?.url.pathname).toBe('/api/v4/projects/sec%2Fkeys/issues/12');
  });

  test.each([
    ['opened', '2026-11-21T16:00:00Z', null],
    ['closed', null, null],
    ['closed', 'nonsense', null],
  ])('%s with closed_at %s', async (state, closed_at, closedAt) => {
    const { gateway } = connect(json({ ...issueAnswer, state, closed_at }));
    expect((await gateway.planningIssue('sec/keys', 12)).closedAt).toBe(closedAt);
  });

  test('an issue without a description has an empty one', async () => {
    const { gateway } = connect(json({ ...issueAnswer, description: null }));
    expect((await gateway.planningIssue('sec/keys', 12)).description).toBe('');
  });

  test('the list asks for the label, the state and the newest first', async () => {
    const { gateway, received } = connect(json([issueAnswer]));
    const [issue] = await gateway.planningIssues('sec/keys', 'Milestone Planning', 'opened');
    expect(issue?.iid).toBe(12);
    expect(Object.fromEntries(received[0]?.url.searchParams ?? [])).toEqual({
      labels: 'Milestone Planning',
      state: 'opened',
      order_by: 'created_at',
      sort: 'desc',
      page: '1',
      per_page: '100',
    });
  });
});

describe('a milestone', () => {
  const milestones = [
    { title: '19.80', start_date: '2027-01-01', due_date: null },
    { title: '19.8', start_date: '2026-12-12', due_date: '2027-01-08' },
  ];

  test('is the one of exactly that title, of the project or above', async () => {
    const { gateway, received } = connect(json(milestones));
    expect(await gateway.milestone('sec/keys', '19.8')).toEqual({
      title: '19.8',
      startDate: '2026-12-12',
      dueDate: '2027-01-08',
    });
    expect(received[0]?.url.pathname).toBe('/api/v4/projects/sec%2Fkeys/milestones');
    expect(received[0]?.url.searchParams.get('include_ancestors')).toBe('true');
    expect(received[0]?.url.searchParams.get('title')).toBe('19.8');
  });

  test('is null when there is none', async () => {
    const { gateway } = connect(json(milestones));
    expect(await gateway.milestone('sec/keys', '19')).toBeNull();
  });
});

test('a locked issue is read and written as any other, and a comment GitLab refuses is told as such', async () => {
  const locked = { ...issueAnswer, discussion_locked: true };
  const { gateway, received } = connect(({ url }) => {
    if (url.pathname.endsWith('/notes')) return json({ message: '403 Forbidden' }, 403)();
    return url.pathname.endsWith('/graphql') ? json({}, 404)() : json({ ...locked, description: 'New' })();
  });
  expect(await gateway.planningIssue('sec/keys', 12)).toMatchObject({ iid: 12, description: 'New' });
  expect(await gateway.saveDescription('sec/keys', 12, 'New')).toMatchObject({ stored: 'New' });
  expect(await failureOf(gateway.createNote('sec/keys', 12, 'Why?'))).toEqual({
    kind: 'forbidden',
    values: {},
  });
  expect(received.filter(({ url }) => url.pathname.endsWith('/notes'))).toHaveLength(1);
});

describe('the search', () => {
  test('asks for open issues by title', async () => {
    const { gateway, received } = connect(json([issueAnswer]));
    expect((await gateway.searchIssues('sec/keys', '  signing  '))[0]?.title).toBe('Rotate the signing key');
    expect(Object.fromEntries(received[0]?.url.searchParams ?? [])).toEqual({
      search: 'signing',
      in: 'title',
      state: 'opened',
      page: '1',
      per_page: '20',
    });
  });

  test('asks nothing for a blank text', async () => {
    const { gateway, received } = connect(json([]));
    expect(await gateway.searchIssues('sec/keys', ' \n')).toEqual([]);
    expect(received).toHaveLength(0);
  });

  test('answers twenty at most', async () => {
    const { gateway } = connect(json(Array.from({ length: 30 }, () => issueAnswer)));
    expect(await gateway.searchIssues('sec/keys', 'key')).toHaveLength(20);
  });
});

describe('a project', () => {
  test('is named as GitLab spells it', async () => {
    const { gateway } = connect(
      json({ path_with_namespace: 'Sec/Keys', name: 'Keys', web_url: `${origin}/Sec/Keys` }),
    );
    expect(await gateway.project('sec/keys')).toEqual({
      path: 'Sec/Keys',
      name: 'Keys',
      webUrl: 'https://gitlab.example/Sec/Keys',
    });
  });

  test.each(['', 'keys', '42', '../user', 'a/../b', 'a/b?c'])(
    '%j is no path and is not asked for',
    async (path) => {
      const { gateway, received } = connect(json({}));
      for (const call of [gateway.project(path), gateway.issues(path, [1]), gateway.milestone(path, 'x')]) {
        expect(await failureOf(call)).toEqual({ kind: 'bad-reference', values: {} });
      }
      expect(received).toHaveLength(0);
    },
  );

  test.each([0, -3, 1.5, Number.NaN])('%d is no issue number and is not asked for', async (iid) => {
    const { gateway, received } = connect(json(issueAnswer));
    expect(await failureOf(gateway.planningIssue('sec/keys', iid))).toMatchObject({ kind: 'bad-reference' });
    expect(await failureOf(gateway.saveDescription('sec/keys', iid, 'x'))).toMatchObject({
      kind: 'bad-reference',
    });
    expect(received).toHaveLength(0);
  });
});

describe('the identity of a token', () => {
  const answering =
    (own: () => Response): Answering =>
    ({ url }) =>
      url.pathname.endsWith('/user') ? json({ username: 'mara', name: 'Mara Quill' })() : own();

  test.each([
    ['a personal one', json({ scopes: ['api'], expires_at: '2027-03-01' }), ['api'], '2027-03-01'],
    ['one that does not expire', json({ scopes: ['read_api'], expires_at: null }), ['read_api'], null],
    ['a fine-grained one', json({ scopes: ['granular'], expires_at: '2027-03-01' }), null, '2027-03-01'],
    ['one that does not tell when it ends', json({ scopes: ['api'] }), ['api'], 'unknown'],
    ['one that ends some day', json({ scopes: ['api'], expires_at: 'some day' }), ['api'], 'unknown'],
    ['one of another kind', json({ message: '400 Bad request' }, 400), null, 'unknown'],
    ['one that may not read itself', json({ error: 'insufficient_granular_scope' }, 403), null, 'unknown'],
    ['one of an old version', json({ message: '404 Not Found' }, 404), null, 'unknown'],
  ])('%s', async (_, own, scopes, expiresAt) => {
    const { gateway } = connect(answering(own));
    expect(await gateway.identity()).toEqual({ username: 'mara', name: 'Mara Quill', scopes, expiresAt });
  });

  test.each([
    ['none', null, json({ message: '401 Unauthorized' }, 401), 'no-token'],
    ['unknown', 'glpat-x', json({ message: '401 Unauthorized' }, 401), 'not-authenticated'],
    ['for something else', 'glpat-x', json({ error: 'insufficient_scope' }, 403), 'scope-too-small'],
    ['not GitLab at all', 'glpat-x', html(), 'unexpected-answer'],
  ])('%s', async (_, token, answer, kind) => {
    const { gateway } = connect(answer, token);
    expect(await failureOf(gateway.identity())).toMatchObject({ kind });
  });
});

describe('whatever comes back', () => {
  test.each([
    ['a text', json('hello')],
    ['null', json(null)],
    ['an object for a list', json({ 0: issueAnswer, length: 1 })],
    ['a list for an object', json([[issueAnswer]])],
    ['a list of something else', json([{ colour: 'red' }])],
    ['broken JSON', () => new Response('[{"iid":1,', { headers: { 'content-type': 'application/json' } })],
    ['nothing', () => new Response(null)],
    ['a sign-in page', html()],
  ])('%s is an unexpected answer', async (_, answer) => {
    const { gateway } = connect(answer);
    const calls = [
      gateway.issues('sec/keys', [12]),
      gateway.planningIssue('sec/keys', 12),
      gateway.planningIssues('sec/keys', 'x', 'all'),
      gateway.milestone('sec/keys', '19.8'),
      gateway.project('sec/keys'),
      gateway.identity(),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ kind: 'unexpected-answer' });
  });

  test('an error that is not ours leaves as a failure, without its words', async () => {
    const gateway = createGateway({ origin, token: async () => Promise.reject(new Error('glpat-secret')) });
    expect(await failureOf(gateway.identity())).toEqual({ kind: 'unexpected-answer', values: {} });
  });

  test('an instance under a relative URL root is asked below it', async () => {
    const { fetch, received } = createFakeFetch(inTurn(json([])));
    await createGateway({ origin: 'https://host.example/git/', token: async () => null, fetch }).milestone(
      'a/b',
      'x',
    );
    expect(received[0]?.url.href).toMatch(
      /^https:\/\/host\.example\/git\/api\/v4\/projects\/a%2Fb\/milestones\?/,
    );
  });
});
