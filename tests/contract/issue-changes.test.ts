import { beforeEach, describe, expect, test } from 'vitest';
import type { IssueWrite } from '@/utils/gitlab/gateway';
import { failureOf } from '@/utils/gitlab/testing/failure-of';
import {
  type Issue,
  projectByPath,
  type Sandbox,
  startSandbox,
  teamProjectPath,
  tokens,
  userByName,
} from '../../sandbox';
import { gatewayAs } from './gateway-as';

const team = teamProjectPath;
let sandbox: Sandbox;
let issue: Issue;

beforeEach(async () => {
  sandbox = await startSandbox({ today: '2026-11-22' });
  const project = projectByPath(sandbox.world, team);
  const open = sandbox.world.issues.find(
    ({ projectId, state, iid }) => projectId === project?.id && state === 'opened' && iid !== 413,
  );
  if (!open) throw new Error('the team has no open issue');
  issue = open;
  return () => sandbox.close();
});

const as = (token: string) => gatewayAs(token, sandbox.fetch);

const writes = () => sandbox.requests.filter(({ method }) => method === 'PUT');

describe('changing an issue', () => {
  test('sets milestone, assignees, labels and weight in one request, by the names people use', async () => {
    const gateway = as(tokens.manager);
    const old = issue.labels.filter((label) => label.startsWith('ProdSecEngMetric::'));
    const after = await gateway.changeIssue(team, issue.iid, {
      milestone: '19.8',
      assignees: ['Ada.Moreno', 'chidi'],
      addLabels: ['ProdSecEngMetric::Sunsetting'],
      removeLabels: old,
      weight: 4,
    });
    expect(after.milestone?.title).toBe('19.8');
    expect(after.assignees.map(({ username }) => username)).toEqual(['ada.moreno', 'chidi']);
    expect(after.labels.filter((label) => label.startsWith('ProdSecEngMetric'))).toEqual([
      'ProdSecEngMetric::Sunsetting',
    ]);
    expect(after.weight).toBe(4);
    expect(writes()).toHaveLength(1);
    expect(await gateway.issueForWrite(team, issue.iid)).toEqual(after);
  });

  test('takes away milestone, assignees and weight', async () => {
    const gateway = as(tokens.manager);
    await gateway.changeIssue(team, issue.iid, { milestone: '19.8', assignees: ['chidi'], weight: 4 });
    const after = await gateway.changeIssue(team, issue.iid, {
      milestone: null,
      assignees: [],
      weight: null,
    });
    expect(after).toMatchObject({ milestone: null, assignees: [], weight: null });
  });

  test.each<[string, IssueWrite, object]>([
    ['milestone', { milestone: '99.9' }, { reason: 'no-milestone', milestone: '99.9', project: team }],
    [
      'label',
      { addLabels: ['ProdSecEngMetric::Made up'] },
      { reason: 'no-label', label: 'ProdSecEngMetric::Made up', project: team },
    ],
    ['user', { assignees: ['nobody.here'] }, { reason: 'no-user', user: 'nobody.here' }],
  ])('names a %s GitLab does not have, writes nothing and creates nothing', async (_, write, values) => {
    expect(await failureOf(as(tokens.manager).changeIssue(team, issue.iid, { weight: 1, ...write }))).toEqual(
      {
        kind: 'not-saved',
        values,
      },
    );
    expect(writes()).toEqual([]);
    expect(sandbox.world.labelsCreatedByWrites).toEqual([]);
  });

  test('answers what GitLab holds where it ignored what the user may not set', async () => {
    const guest = sandbox.world.users.find(({ username }) => username === 'guest.visitor');
    issue.authorId = guest?.id ?? 0;
    const before = await as(tokens.guest).issueForWrite(team, issue.iid);
    const after = await as(tokens.guest).changeIssue(team, issue.iid, { weight: 99, milestone: '19.8' });
    expect(after).toEqual(before);
  });

  test('is refused to who may not edit, and never sent again by itself', async () => {
    expect(await failureOf(as(tokens.guest).changeIssue(team, issue.iid, { weight: 4 }))).toMatchObject({
      kind: 'forbidden',
    });
    sandbox.faults.push({ match: { method: 'PUT', path: /issues/ }, respond: { status: 502 } });
    const failure = await failureOf(as(tokens.manager).changeIssue(team, issue.iid, { weight: 4 }));
    expect(failure).toMatchObject({ kind: 'server-trouble' });
    expect(writes()).toHaveLength(2);
  });
});

describe('what can be set', () => {
  test('is told for labels of the project and the groups above', async () => {
    const labels = await as(tokens.api).labels(team, 'ProdSecEngMetric::');
    expect(labels).toContain('ProdSecEngMetric::Pending');
    expect(labels).toHaveLength(8);
  });

  test('is told for issues, whatever project somebody may plan in', async () => {
    expect(await as(tokens.manager).plannable(team, [issue.iid, 413, 999_999])).toEqual(
      new Set([issue.iid, 413]),
    );
    expect(await as(tokens.guest).plannable(team, [issue.iid, 413])).toEqual(new Set());
    expect(await as(tokens.manager).plannable('no/such-project', [1])).toEqual(new Set());
    expect(await as(tokens.manager).plannable(team, [])).toEqual(new Set());
  });

  test('is told for an issue’s own text, which its author may change whatever their role', async () => {
    expect(await as(tokens.api).mayUpdate(team, 413)).toBe(true);
    expect(await as(tokens.guest).mayUpdate(team, 413)).toBe(false);
    issue.authorId = userByName(sandbox.world, 'guest.visitor')?.id ?? issue.authorId;
    expect(await as(tokens.guest).mayUpdate(team, issue.iid)).toBe(true);
    expect(await as(tokens.guest).mayUpdate(team, 999_999)).toBeNull();
  });

  test('is unknown where the instance does not know the question', async () => {
    const errors = { errors: [{ message: "Field 'userPermissions' doesn't exist" }] };
    sandbox.faults.push({
      match: { method: 'POST', path: /graphql/ },
      respond: { status: 200, body: errors },
    });
    expect(await as(tokens.manager).plannable(team, [issue.iid])).toBeNull();
  });
});
