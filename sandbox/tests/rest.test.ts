import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { planningIssue, seedWorld, tokens } from '../index';
import { type Client, startClient, team, today } from './harness';

let client: Client;

beforeAll(async () => {
  client = await startClient(seedWorld(today));
});
afterAll(() => client.sandbox.close());
beforeEach(() => {
  client.sandbox.requests.length = 0;
});

const read = async (path: string, token: string | null = tokens.api) =>
  (await client.rest('GET', path, undefined, token)).json();

describe('who is asking', () => {
  it('answers each bad token in its own words', async () => {
    expect(await read('/user', null)).toEqual({ message: '401 Unauthorized' });
    expect(await read('/user', 'glpat-wrong')).toEqual({ message: '401 Unauthorized' });
    expect(await read('/user', tokens.expired)).toMatchObject({
      error: 'invalid_token',
      error_description: 'Token is expired. You can either do re-authorization or token refresh.',
    });
    expect(await read('/user', tokens.revoked)).toMatchObject({ error: 'invalid_token' });
  });

  it('lets read_api read and refuses its writes', async () => {
    expect(await read('/personal_access_tokens/self', tokens.readApi)).toMatchObject({
      scopes: ['read_api'],
    });
    const write = await client.rest('PUT', `/projects/${team}/issues/413`, { title: 'x' }, tokens.readApi);
    expect([write.status, await write.json()]).toEqual([
      403,
      expect.objectContaining({ error: 'insufficient_scope' }),
    ]);
  });

  it('refuses a guest and never looks at cookies', async () => {
    expect(
      (await client.rest('PUT', `/projects/${team}/issues/413`, { title: 'x' }, tokens.guest)).status,
    ).toBe(403);
    const cookie = await client.sandbox.fetch('https://gitlab.com/api/v4/user', {
      headers: { cookie: '_gitlab_session=1' },
    });
    expect(cookie.status).toBe(401);
  });

  it('flags a token in the URL', async () => {
    await client.sandbox.fetch(`https://gitlab.com/api/v4/user?private_token=${tokens.api}`);
    expect(client.sandbox.requests.at(-1)).toMatchObject({
      tokenInUrl: true,
      token: tokens.api,
      status: 200,
    });
  });
});

describe('lists', () => {
  it('pages with Link and X- headers', async () => {
    const first = await client.rest('GET', `/projects/${team}/issues?per_page=5&page=2`);
    expect(await first.json()).toHaveLength(5);
    expect(first.headers.get('x-next-page')).toBe('3');
    expect(first.headers.get('x-total')).toBe('14');
    expect(first.headers.get('link')).toContain('rel="next"');
  });

  it('omits what is unknown or hidden', async () => {
    const found = await read(`/projects/${team}/issues?iids[]=413&iids[]=9999`);
    expect(found.map((issue: { iid: number }) => issue.iid)).toEqual([413]);
    expect(
      await read(`/projects/${encodeURIComponent('gitlab-org/security/gitlab')}/issues?iids=8801`),
    ).toEqual({ message: '404 Project Not Found' });
    expect(
      await read(
        `/projects/${encodeURIComponent('gitlab-org/security/gitlab')}/issues?iids=8801`,
        tokens.manager,
      ),
    ).toHaveLength(1);
  });

  it('filters by labels, state and title', async () => {
    expect(await read(`/projects/${team}/issues?labels=Milestone%20Planning&state=opened`)).toHaveLength(1);
    const found = await read(`/projects/gitlab-org%2Fgitlab/issues?search=rotate duo&in=title`);
    expect(found).toMatchObject([
      { iid: 504120, references: { relative: '#504120', full: 'gitlab-org/gitlab#504120' } },
    ]);
  });

  it('gives the global list only my own unless asked for all', async () => {
    const mine = await read('/issues?search=token');
    const all = await read('/issues?scope=all&search=token');
    expect(mine.length).toBeLessThan(all.length);
  });

  it('inherits group milestones only with include_ancestors', async () => {
    expect(await read(`/projects/${team}/milestones`)).toEqual([]);
    const inherited = await read(`/projects/${team}/milestones?include_ancestors=true&title=19.8`);
    expect(inherited).toMatchObject([{ title: '19.8', start_date: '2026-12-12', due_date: '2027-01-15' }]);
    expect(inherited[0]).toHaveProperty('group_id');
    expect(inherited[0]).not.toHaveProperty('project_id');
  });
});

describe('writes', () => {
  it('ignores a milestone of another hierarchy and says nothing', async () => {
    const foreign = client.sandbox.world.milestones.findLast((milestone) => milestone.title === '19.9');
    const before = planningIssue(client.sandbox.world).milestoneId;
    const answer = await client.rest('PUT', `/projects/${team}/issues/413`, { milestone_id: foreign?.id });
    expect(answer.status).toBe(200);
    expect(planningIssue(client.sandbox.world).milestoneId).toBe(before);
  });

  it('creates an issue and finds it by title', async () => {
    const created = await client.rest('POST', `/projects/${team}/issues`, {
      title: 'Fresh',
      labels: 'retrospective',
    });
    expect(created.status).toBe(201);
    expect(await created.json()).toMatchObject({
      title: 'Fresh',
      labels: ['retrospective'],
      state: 'opened',
    });
    expect(await read(`/projects/${team}/issues?search=Fresh&in=title`)).toHaveLength(1);
  });

  it('limits notes to sixty a minute without saying when to come back', async () => {
    const post = () =>
      client.rest('POST', `/projects/${team}/issues/405/notes`, { body: 'hi' }, tokens.manager);
    const answers = [];
    for (let count = 0; count < 130; count += 1) answers.push(await post());
    const refused = answers.find((answer) => answer.status === 429);
    expect(refused?.headers.has('retry-after')).toBe(false);
  });

  it('exposes paging headers to other origins, and not the rate limits', async () => {
    const headers = { origin: 'https://example.com', 'private-token': tokens.api };
    const answer = await client.sandbox.fetch('https://gitlab.com/api/v4/user', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Link');
    expect(answer.headers.get('access-control-expose-headers')).not.toMatch(/retry-after|ratelimit/i);
  });

  it('answers 304 to a known ETag', async () => {
    const tag = (await client.rest('GET', `/projects/${team}`)).headers.get('etag') ?? '';
    const headers = { 'private-token': tokens.api, 'if-none-match': tag };
    expect(
      (await client.sandbox.fetch(`https://gitlab.com/api/v4/projects/${team}`, { headers })).status,
    ).toBe(304);
  });
});
