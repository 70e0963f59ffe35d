import { describe, expect, test } from 'vitest';
import { failureOf } from '@/utils/gitlab/testing/failure-of';
import {
  faultAnswers,
  planningIssue,
  projectByPath,
  teamProjectPath,
  tokens,
  userByName,
  writeIssue,
} from '../../sandbox';
import { gatewayAs } from './gateway-as';
import { loopbackFetch } from './loopback-fetch';
import { oneSandbox } from './one-sandbox';

const origin = 'https://gitlab.com';
const product = 'gitlab-org/gitlab';
const hidden = 'gitlab-org/security/gitlab';

const sandbox = await oneSandbox();
const as = (token: string | null) => gatewayAs(token, loopbackFetch(sandbox));

const sent = () => sandbox.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);

describe('reading', () => {
  test('the open planning issues of a team, with milestone and description', async () => {
    const [issue, ...others] = await as(tokens.api).planningIssues(
      teamProjectPath,
      'Milestone Planning',
      'opened',
    );
    const seeded = planningIssue(sandbox.world);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ iid: 413, projectPath: teamProjectPath, state: 'opened', closedAt: null });
    expect(issue?.title).toBe(seeded.title);
    expect(issue?.description).toBe(seeded.description);
    expect(issue?.labels).toContain('Milestone Planning');
    expect(issue?.milestone?.startDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('all planning issues, newest first', async () => {
    const all = await as(tokens.api).planningIssues(teamProjectPath, 'Milestone Planning', 'all');
    expect(all.length).toBeGreaterThan(1);
    expect(all[0]?.iid).toBe(413);
    expect(all.find(({ state }) => state === 'closed')?.closedAt).toMatch(/Z$/);
  });

  test('every issue of a project as the world knows it, one request per hundred', async () => {
    const project = projectByPath(sandbox.world, product);
    const seeded = sandbox.world.issues.filter(
      ({ projectId, confidential }) => projectId === project?.id && !confidential,
    );
    const missing = Array.from({ length: 120 }, (_, at) => 900_001 + at);
    const issues = await as(tokens.api).issues(product, [...seeded.map(({ iid }) => iid), ...missing]);
    expect(seeded.length).toBeGreaterThan(0);
    expect(sent()).toHaveLength(Math.ceil((seeded.length + 120) / 100));
    expect(issues.size).toBe(seeded.length);
    for (const { iid, title, weight, state, labels } of seeded) {
      expect(issues.get(iid)).toMatchObject({ title, weight, state });
      expect([...(issues.get(iid)?.labels ?? [])].sort()).toEqual([...labels].sort());
    }
  });

  test('a milestone of a group above, in each project its own', async () => {
    const gateway = as(tokens.api);
    const title = (await gateway.planningIssue(teamProjectPath, 413)).milestone?.title ?? '';
    const found = await Promise.all([
      gateway.milestone(teamProjectPath, title),
      gateway.milestone(product, title),
    ]);
    expect(found.map((milestone) => milestone?.title)).toEqual([title, title]);
    expect(await gateway.milestone(product, `${title}0`)).toBeNull();
  });

  test('issues by title', async () => {
    const [open] = sandbox.world.issues.filter(
      ({ state, confidential }) => state === 'opened' && !confidential,
    );
    const project = sandbox.world.projects.find(({ id }) => id === open?.projectId);
    const found = await as(tokens.manager).searchIssues(project?.fullPath ?? '', open?.title ?? '');
    expect(found.map(({ ref }) => ref.iid)).toContain(open?.iid);
  });

  test('what is open on a milestone and assigned to a user, whatever the project', async () => {
    const ada = userByName(sandbox.world, 'ada.moreno');
    const carried = projectByPath(sandbox.world, teamProjectPath);
    const seeded = sandbox.world.issues.find(
      ({ projectId, iid }) => projectId === carried?.id && iid === 398,
    );
    const title = sandbox.world.milestones.find(({ id }) => id === seeded?.milestoneId)?.title ?? '';
    const found = await as(tokens.api).assignedIssues('ada.moreno', title);
    expect(found.map(({ ref }) => ref)).toContainEqual(
      expect.objectContaining({ projectPath: teamProjectPath, iid: 398 }),
    );
    for (const { state, milestone, assignees } of found) {
      expect(state).toBe('opened');
      expect(milestone?.title).toBe(title);
      expect(assignees.map(({ username }) => username)).toContain(ada?.username);
    }
    expect(sent()).toEqual(['GET /api/v4/issues']);
    expect(await as(tokens.api).assignedIssues('ada.moreno', 'no such milestone')).toEqual([]);
  });

  test.each([
    ['', '19.7'],
    ['ada moreno', '19.7'],
    ['ada.moreno', ' '],
  ])('nothing is asked for %j on %j, which would list something else', async (username, milestone) => {
    const failure = await failureOf(as(tokens.api).assignedIssues(username, milestone));
    expect(failure?.kind).toBe('bad-reference');
    expect(sent()).toEqual([]);
  });

  test('a public project without a token, and without any cookie', async () => {
    expect(await as(null).project(product)).toMatchObject({ path: product, name: 'GitLab' });
    expect((await as(null).planningIssue(teamProjectPath, 413)).iid).toBe(413);
    expect(sandbox.requests.every(({ headers, token }) => token === null && !('cookie' in headers))).toBe(
      true,
    );
  });

  test('what is hidden from one is shown to another', async () => {
    const missing = { kind: 'not-found-or-hidden', values: {} };
    expect(await failureOf(as(tokens.api).project(hidden))).toEqual(missing);
    expect(await failureOf(as(tokens.api).issues(hidden, [1]))).toEqual(missing);
    expect(await failureOf(as(tokens.api).planningIssue(teamProjectPath, 999_999))).toEqual(missing);
    expect(await as(tokens.manager).project(hidden)).toMatchObject({ path: hidden });
  });
});

describe('a token', () => {
  test('tells whose it is, what it may do and until when', async () => {
    expect(await as(tokens.api).identity()).toMatchObject({
      username: 'ada.moreno',
      name: 'Ada Moreno',
      scopes: ['api'],
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect((await as(tokens.readApi).identity()).scopes).toEqual(['read_api']);
  });

  test.each([
    ['expired', tokens.expired, 'token-expired'],
    ['revoked', tokens.revoked, 'token-revoked'],
    ['unknown', 'glpat-nobody', 'not-authenticated'],
    ['missing', null, 'no-token'],
  ])('that is %s is told as such', async (_, token, kind) => {
    expect(await failureOf(as(token).identity())).toEqual({ kind, values: {} });
  });

  test.each([
    ['expired', tokens.expired, 'token-expired'],
    ['revoked', tokens.revoked, 'token-revoked'],
  ])('that is %s is told as such before a write too', async (_, token, kind) => {
    expect(await failureOf(as(token).descriptionForWrite(teamProjectPath, 413))).toEqual({
      kind,
      values: {},
    });
  });
});

describe('writing', () => {
  const stored = () => planningIssue(sandbox.world).description;

  test('a description grows by a line, and by one version', async () => {
    const gateway = as(tokens.api);
    const before = await gateway.descriptionForWrite(teamProjectPath, 413);
    const after = await gateway.saveDescription(
      teamProjectPath,
      413,
      `${before.description}\n\nOne more line`,
    );
    expect(after).toEqual({
      description: `${before.description}\n\nOne more line`,
      lockVersion: (before.lockVersion ?? Number.NaN) + 1,
      stored: `${before.description}\n\nOne more line`,
    });
    expect(stored()).toBe(after.description);
  });

  test('what GitLab strips is seen in the answer', async () => {
    const gateway = as(tokens.api);
    const { description } = await gateway.descriptionForWrite(teamProjectPath, 413);
    const after = await gateway.saveDescription(teamProjectPath, 413, `${description}\r\n\r\nEnd  \n\n`);
    expect(after.description).toBe(`${description}\n\nEnd`);
  });

  test("somebody's edit in between shows in the version", async () => {
    const gateway = as(tokens.api);
    const before = await gateway.descriptionForWrite(teamProjectPath, 413);
    sandbox.faults.beforeApply({ method: 'PUT', path: /issues\/413/ }, () => {
      const bilal = userByName(sandbox.world, 'bilal.k');
      if (bilal) writeIssue(sandbox.world, planningIssue(sandbox.world), { description: 'Theirs' }, bilal);
    });
    const after = await gateway.saveDescription(
      teamProjectPath,
      413,
      before.description.trimEnd().concat('\n\nMine'),
    );
    expect(after.lockVersion).toBe((before.lockVersion ?? Number.NaN) + 2);
  });

  test('goes on after the issue was made confidential, for its team', async () => {
    planningIssue(sandbox.world).confidential = true;
    const gateway = as(tokens.api);
    const { description, lockVersion } = await gateway.descriptionForWrite(teamProjectPath, 413);
    const after = await gateway.saveDescription(teamProjectPath, 413, `${description}\n\nQuietly`);
    expect(after.lockVersion).toBe((lockVersion ?? Number.NaN) + 1);
    expect(await failureOf(as(null).planningIssue(teamProjectPath, 413))).toMatchObject({
      kind: 'not-found-or-hidden',
    });
    planningIssue(sandbox.world).confidential = false;
  });

  test.each([
    ['a token that may only read', tokens.readApi, { kind: 'scope-too-small', values: {} }],
    ['a guest', tokens.guest, { kind: 'forbidden', values: {} }],
    ['nobody', null, { kind: 'no-token', values: {} }],
  ])('is refused to %s', async (_, token, failure) => {
    const before = stored();
    expect(await failureOf(as(token).saveDescription(teamProjectPath, 413, 'gone'))).toEqual(failure);
    expect(stored()).toBe(before);
  });

  test.each([
    ['two writes at once', faultAnswers.conflict, { kind: 'conflict', values: {} }],
    ['a bad gateway', faultAnswers.badGateway, { kind: 'server-trouble', values: { status: 502 } }],
    ['a sign-in page', faultAnswers.signInPage, { kind: 'unexpected-answer', values: { status: 200 } }],
    ['a lost connection', 'disconnect', { kind: 'offline', values: {} }],
  ] as const)('is sent once and nothing is stored: %s', async (_, respond, failure) => {
    const before = stored();
    sandbox.faults.push({ match: { method: 'PUT', path: /issues\/413/ }, respond });
    expect(await failureOf(as(tokens.api).saveDescription(teamProjectPath, 413, 'gone'))).toEqual(failure);
    expect(sent()).toEqual([expect.stringMatching(/^PUT .*\/issues\/413$/)]);
    expect(stored()).toBe(before);
  });

  test('whose answer is lost may still be stored, once', async () => {
    const version = planningIssue(sandbox.world).lockVersion;
    sandbox.faults.push({
      match: { method: 'PUT', path: /issues\/413/ },
      respond: 'applied-then-disconnect',
    });
    expect(await failureOf(as(tokens.api).saveDescription(teamProjectPath, 413, 'arrived'))).toEqual({
      kind: 'offline',
      values: {},
    });
    expect(await as(tokens.api).descriptionForWrite(teamProjectPath, 413)).toEqual({
      description: 'arrived',
      lockVersion: version + 1,
    });
  });

  test('without GraphQL goes on without versions', async () => {
    sandbox.faults.push({
      match: { path: /graphql/ },
      respond: { status: 404, body: { message: '404' } },
      times: 9,
    });
    const gateway = as(tokens.api);
    const before = await gateway.descriptionForWrite(teamProjectPath, 413);
    expect(before).toEqual({ description: stored(), lockVersion: null });
    expect(await gateway.saveDescription(teamProjectPath, 413, 'by REST alone')).toEqual({
      description: 'by REST alone',
      lockVersion: null,
      stored: 'by REST alone',
    });
  });
});

describe('the history of a description', () => {
  const all = () => true;

  test('tells what each edit stored, newest first, and that a tick is not told', async () => {
    const bilal = userByName(sandbox.world, 'bilal.k');
    const issue = planningIssue(sandbox.world);
    if (!bilal) throw new Error('the demo has no bilal.k');
    const save = (description: string) => writeIssue(sandbox.world, issue, { description }, bilal);
    save('One\n\n- [ ] task');
    save('One\n\n- [x] task');
    save('Two\n\n- [x] task');
    writeIssue(sandbox.world, issue, { title: 'Renamed' }, bilal);
    const history = await as(tokens.api).descriptionHistory(teamProjectPath, 413, all);
    expect(history?.activities.slice(0, 4)).toMatchObject([
      { kind: 'title', text: '', author: bilal.name },
      { kind: 'text', text: 'Two\n\n- [x] task' },
      { kind: 'untold', text: '' },
      { kind: 'text', text: 'One\n\n- [ ] task' },
    ]);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('goes back page by page until it reaches what is asked for', async () => {
    const bilal = userByName(sandbox.world, 'bilal.k');
    const issue = planningIssue(sandbox.world);
    if (!bilal) throw new Error('the demo has no bilal.k');
    for (let edit = 0; edit < 70; edit += 1)
      writeIssue(sandbox.world, issue, { description: `Edit ${edit}` }, bilal);
    const reaches = (text: string) => (known: readonly { text: string }[]) =>
      known.some((activity) => activity.text === text);
    const some = await as(tokens.api).descriptionHistory(teamProjectPath, 413, reaches('Edit 35'));
    expect(some?.activities.map(({ text }) => text).slice(0, 60)).toEqual(
      Array.from({ length: 60 }, (_, at) => `Edit ${69 - at}`),
    );
    expect(some?.complete).toBe(false);
    expect(sandbox.requests).toHaveLength(2);
    const everything = await as(tokens.api).descriptionHistory(teamProjectPath, 413, () => false);
    expect(everything?.complete).toBe(true);
  });

  test('is null where the licence keeps none', async () => {
    sandbox.world.keepsDescriptionVersions = false;
    expect(await as(tokens.api).descriptionHistory(teamProjectPath, 413, all)).toBeNull();
    sandbox.world.keepsDescriptionVersions = true;
  });

  test('is null where GraphQL does not answer, and a failure where nothing does', async () => {
    sandbox.faults.push({ match: { path: /graphql/ }, respond: { status: 403, body: {} } });
    expect(await as(tokens.api).descriptionHistory(teamProjectPath, 413, all)).toBeNull();
    sandbox.faults.push({ match: { path: /graphql/ }, respond: 'disconnect', times: 9 });
    expect(await failureOf(as(tokens.api).descriptionHistory(teamProjectPath, 413, all))).toMatchObject({
      kind: 'offline',
    });
  });
});

describe('on a bad day', () => {
  const path = /projects\/gitlab-org%2Fgitlab$/;

  test.each([
    ['asks for a short pause', faultAnswers.rateLimited(1)],
    ['is down for a moment', faultAnswers.badGateway],
    ['breaks the connection', 'disconnect'],
  ] as const)('a read goes through when GitLab %s', async (_, respond) => {
    sandbox.faults.push({ match: { path }, respond });
    expect(await as(tokens.api).project(product)).toMatchObject({ path: product });
    expect(sandbox.requests).toHaveLength(2);
  });

  test('a long pause is told, and nothing more is sent', async () => {
    sandbox.faults.push({ match: { path }, respond: faultAnswers.rateLimited(300) });
    const gateway = as(tokens.api);
    expect(await failureOf(gateway.project(product))).toMatchObject({ kind: 'rate-limited' });
    expect(await failureOf(gateway.identity())).toMatchObject({ kind: 'rate-limited' });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('a sign-in page is no answer', async () => {
    sandbox.faults.push({ match: { path }, respond: faultAnswers.signInPage });
    expect(await failureOf(as(tokens.api).project(product))).toMatchObject({ kind: 'unexpected-answer' });
  });

  test('a renamed project is followed for reads, and refused for writes', async () => {
    const renamed = { status: 301, headers: { location: `${origin}/api/v4/projects/278964` }, body: 'moved' };
    const refused = { status: 405, body: { message: 'Non GET methods are not allowed for moved projects' } };
    sandbox.faults.push({ match: { path: /old%2Fgitlab/ }, respond: renamed });
    expect(await as(tokens.api).project('old/gitlab')).toMatchObject({ path: product });
    sandbox.faults.push({ match: { method: 'PUT', path: /old%2Fgitlab/ }, respond: refused });
    expect(await failureOf(as(tokens.api).saveDescription('old/gitlab', 1, 'x'))).toEqual({
      kind: 'not-saved',
      values: { reason: 'moved' },
    });
  });

  test('a redirect to another host brings no answer back', async () => {
    const elsewhere = { status: 302, headers: { location: 'https://sso.example/login' }, body: '' };
    sandbox.faults.push({ match: { path }, respond: elsewhere, times: 9 });
    expect(await failureOf(as(tokens.api).project(product))).toMatchObject({ kind: 'offline' });
  });
});

test('no token was ever in a URL, and no request went to another host', async () => {
  await as(tokens.api).identity();
  await as(tokens.api).descriptionForWrite(teamProjectPath, 413);
  expect(sandbox.requests.map(({ tokenInUrl }) => tokenInUrl)).not.toContain(true);
  expect(new Set(sandbox.requests.map(({ host }) => host))).toEqual(new Set(['gitlab.com']));
  expect(sandbox.requests.map(({ path }) => path).join()).not.toContain('glpat');
});
