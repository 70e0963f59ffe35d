import { beforeEach, describe, expect, test } from 'vitest';
import { failureOf } from '@/utils/gitlab/testing/failure-of';
import {
  planningIssue,
  projectByPath,
  type Sandbox,
  startSandbox,
  teamProjectPath,
  tokens,
} from '../../sandbox';
import { gatewayAs } from './gateway-as';

const team = teamProjectPath;
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ today: '2026-11-22' });
  return () => sandbox.close();
});

const as = (token: string) => gatewayAs(token, sandbox.fetch);

const next = {
  title: '19.9 Milestone Planning',
  description: '## Milestone Work\n\n/label ~"team::Product Security Engineering"',
  labels: ['Milestone Planning'],
  milestone: '19.9',
  like: 413,
};

describe('closing an issue', () => {
  test('answers it closed, and closing it again changes nothing', async () => {
    const gateway = as(tokens.api);
    const closed = await gateway.closeIssue(team, 413);
    expect(closed).toMatchObject({ iid: 413, state: 'closed' });
    expect(closed.closedAt).toMatch(/Z$/);
    expect((await gateway.closeIssue(team, 413)).closedAt).toBe(closed.closedAt);
  });

  test('is refused to a token that may only read', async () => {
    expect(await failureOf(as(tokens.readApi).closeIssue(team, 413))).toMatchObject({
      kind: 'scope-too-small',
    });
    expect(planningIssue(sandbox.world).state).toBe('opened');
  });
});

describe('an issue template', () => {
  test('is the project’s own', async () => {
    const text = projectByPath(sandbox.world, team)?.issueTemplates.get('milestone_planning');
    expect(await as(tokens.api).issueTemplate(team, 'milestone_planning')).toBe(text);
  });

  test('is null where there is none of that name, whatever the name', async () => {
    expect(await as(tokens.api).issueTemplate(team, '../a b?x=1')).toBeNull();
  });
});

describe('creating an issue', () => {
  test('sets title, labels, milestone by title, and the assignees of the one it follows', async () => {
    const created = await as(tokens.api).createIssue(team, next);
    expect(created).toMatchObject({ title: next.title, state: 'opened', milestone: { title: '19.9' } });
    expect(created.labels).toContain('Milestone Planning');
    const stored = sandbox.world.issues.find(({ iid, projectId }) => {
      return iid === created.iid && projectId === planningIssue(sandbox.world).projectId;
    });
    expect(stored?.assigneeIds).toEqual(planningIssue(sandbox.world).assigneeIds);
    expect(stored?.description).not.toContain('/label');
  });

  test('leaves out a milestone that is not there, and says so by what it answers', async () => {
    const created = await as(tokens.api).createIssue(team, { ...next, milestone: '99.9', like: null });
    expect(created.milestone).toBeNull();
  });

  test('keeps a confidential plan confidential', async () => {
    planningIssue(sandbox.world).confidential = true;
    const { iid } = await as(tokens.api).createIssue(team, next);
    const { projectId } = planningIssue(sandbox.world);
    const stored = sandbox.world.issues.find((one) => one.projectId === projectId && one.iid === iid);
    expect(stored?.confidential).toBe(true);
  });
});

describe('links', () => {
  test('are there from both sides; one that is there is a conflict', async () => {
    const gateway = as(tokens.api);
    await gateway.linkIssues(team, 413, 412);
    for (const [from, to] of [
      [413, 412],
      [412, 413],
    ] as const) {
      const linked = await gateway.linkedIssues(team, from);
      expect(linked.map(({ ref }) => ref.iid)).toContain(to);
    }
    expect(await failureOf(gateway.linkIssues(team, 413, 412))).toMatchObject({ kind: 'conflict' });
  });
});

describe('sub-tasks', () => {
  test('are told with their due dates', async () => {
    expect(await as(tokens.api).childTasks(team, 412)).toMatchObject([
      { projectPath: team, iid: 410, state: 'opened', dueDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    expect(await as(tokens.api).childTasks(team, 413)).toEqual([]);
  });

  test('tell whether the user may change them', async () => {
    expect(await as(tokens.api).childTasks(team, 412)).toMatchObject([{ mayUpdate: true }]);
    expect(await as(tokens.guest).childTasks(team, 412)).toMatchObject([{ mayUpdate: false }]);
  });

  test('one that is created is among them', async () => {
    const gateway = as(tokens.api);
    const task = { title: '19.8 retrospective', description: '## What went well', dueDate: '2027-01-29' };
    const created = await gateway.createChildTask(team, 413, task);
    expect(created).toMatchObject({ title: task.title, dueDate: task.dueDate, state: 'opened' });
    expect(await gateway.childTasks(team, 413)).toEqual([created]);
  });

  test.each([
    ['of an issue that is not there', () => as(tokens.api).childTasks(team, 99_999), 'not-found-or-hidden'],
    [
      'with a token that may only read',
      () => as(tokens.readApi).createChildTask(team, 413, { title: 'x', description: '', dueDate: null }),
      'forbidden',
    ],
  ])('fail %s', async (_, ask, kind) => {
    expect(await failureOf(ask())).toMatchObject({ kind });
  });
});

test('the milestones a project can use are the active ones of the groups above it, too', async () => {
  const milestones = await as(tokens.api).milestones(team);
  expect(milestones.map(({ title }) => title)).toEqual(expect.arrayContaining(['19.8', '19.9', '19.10']));
  expect(milestones.every(({ startDate }) => startDate !== null)).toBe(true);
});
