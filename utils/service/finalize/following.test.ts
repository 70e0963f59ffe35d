import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from '../failures';
import { failing, origin } from '../testing/fake-gitlab';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from '../testing/test-service';
import { createPlan } from './create-plan';
import { readFinalize } from './read-finalize';
import { readNextPlan } from './read-next-plan';
import { makeRetrospective, readRetrospective, readRetrospectives } from './retrospectives';

const eight = { title: '19.8', startDate: '2026-12-12', dueDate: '2027-01-15' };
const nine = { title: '19.9', startDate: '2027-01-16', dueDate: '2027-02-12' };
const place = { origin, projectPath: team };

let world: TestService;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  for (const milestone of [eight, nine]) world.gitlab.addMilestone(team, milestone);
  await world.service.settings.writeProjects([place]);
});

const failed = async (work: Promise<unknown>) => failureOf(await work.catch((error: unknown) => error)).kind;
const close = () =>
  world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-21T10:00:00.000Z' });

describe('what finalizing would find', () => {
  const read = () => readFinalize(world.service, { type: 'read-finalize', issue: planning });

  test('is open threads, no summary, what the next planning issue is called, and when the retrospective is due', async () => {
    world.gitlab.conversations.say(team, 7, 'chidi', 'Is 4 right for you?');
    world.gitlab.conversations.say(team, 7, 'chidi', 'Settled', true);
    expect(await read()).toMatchObject({
      openThreads: 1,
      summaryUrl: null,
      next: {
        title: '19.9 Milestone Planning',
        there: null,
        template: 'built-in',
        milestone: { title: '19.9' },
      },
      retrospective: { task: null, dueDate: '2027-01-29' },
    });
  });

  test('is the next planning issue that is there, and the project’s template', async () => {
    world.gitlab.addPlanningIssue(team, 8, '', { title: 'Ours', milestone: nine });
    world.gitlab.nextPlans.templates.set('milestone_planning', 'x');
    expect((await read()).next).toMatchObject({ there: { title: 'Ours' }, template: 'project' });
  });

  test('tells what could not be read, and the rest all the same', async () => {
    world.gitlab.before = failing('discussions', 'offline');
    expect(await read()).toMatchObject({ openThreads: 'unknown', retrospective: { task: null } });
    world.gitlab.before = failing('milestones', 'forbidden');
    expect(await read()).toMatchObject({ openThreads: 0, next: { failure: { kind: 'forbidden' } } });
    world.gitlab.before = failing('childTasks', 'timeout');
    expect(await read()).toMatchObject({ retrospective: { failure: { kind: 'timeout' } } });
  });
});

describe('opening a plan where none is open', () => {
  const open = (projectPath = team) =>
    createPlan(world.service, { type: 'create-plan', origin, projectPath });

  test('follows the one closed last, and links the two, once however often it is asked for', async () => {
    close();
    const [first, second] = await Promise.all([open(), open()]);
    expect([first.outcome, second.outcome]).toEqual(['done', 'already']);
    expect(first).toMatchObject({ title: '19.9 Milestone Planning', missingMilestone: null });
    expect(second.issue).toEqual(first.issue);
    expect(world.gitlab.nextPlans.created).toHaveLength(1);
    expect([...world.gitlab.nextPlans.links]).toEqual([`${team}#7 ${team}#${first.issue.iid}`]);
  });

  test('links the two where the last one is linked to an issue of another project that has the same number', async () => {
    close();
    world.gitlab.addPlanningIssue('other/project', 900, '');
    world.gitlab.nextPlans.links.add(`${team}#7 other/project#900`);
    expect((await open()).issue.iid).toBe(900);
    expect([...world.gitlab.nextPlans.links]).toContain(`${team}#7 ${team}#900`);
  });

  test('is named beforehand, by the plan it follows', async () => {
    close();
    const named = await readNextPlan(world.service, { type: 'read-next-plan', ...place });
    expect(named).toEqual({
      title: '19.9 Milestone Planning',
      milestone: { title: '19.9', start: '2027-01-16', end: '2027-02-12', inGitlab: true },
    });
    expect(await open()).toMatchObject({ title: named.title });
    const other = { type: 'read-next-plan', origin, projectPath: 'other/project' } as const;
    expect(await failed(readNextPlan(world.service, other))).toBe('refused-message');
  });

  test('answers one that is open', async () => {
    expect(await open()).toMatchObject({ outcome: 'already', issue: planning });
    expect(world.gitlab.nextPlans.created).toEqual([]);
  });

  test('opens the very first one for the milestone that starts next', async () => {
    world.gitlab.changePlanningIssue(team, 7, { labels: [] });
    expect(await open()).toMatchObject({ outcome: 'done', title: '19.8 Milestone Planning' });
    expect(world.gitlab.nextPlans.created).toMatchObject([{ like: null, labels: ['Milestone Planning'] }]);
  });

  test('is in the popup’s statuses at once', async () => {
    close();
    const { issue } = await open();
    const [status] = await world.service.statuses.all();
    expect(status?.plans.map((plan) => plan.issue.iid)).toContain(issue.iid);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['in a project that is not set up', () => open('other/project'), 'refused-message'],
    [
      'with a token that may only read',
      () => saveToken(world, 'read-only').then(() => open()),
      'scope-too-small',
    ],
  ])('is refused %s', async (_, work, kind) => {
    close();
    expect(await failed(work())).toBe(kind);
    expect(world.gitlab.nextPlans.created).toEqual([]);
  });
});

describe('a retrospective', () => {
  const create = () => makeRetrospective(world.service, { type: 'create-retrospective', issue: planning });

  test('is created once, and found again', async () => {
    const [made] = await Promise.all([create(), create()]);
    expect(made.task).toMatchObject({ title: '19.8 retrospective', dueDate: '2027-01-29', state: 'opened' });
    expect(world.gitlab.nextPlans.tasks.get(`${team}#7`)).toHaveLength(1);
    expect((await readRetrospective(world.service, { issue: planning })).task).toEqual(made.task);
  });

  test('tells what the user may do with it, and with the planning issue while there is none', async () => {
    const read = () => readRetrospective(world.service, { issue: planning });
    world.gitlab.planning.forbidden.add(`${team}#7`);
    expect(await read()).toMatchObject({ task: null, access: 'comment' });
    const { task } = await create();
    expect(await read()).toMatchObject({ access: 'write' });
    const [made] = world.gitlab.nextPlans.tasks.get(`${team}#7`) ?? [];
    Object.assign(made ?? {}, { mayUpdate: false });
    expect(await read()).toMatchObject({ task: { title: task?.title }, access: 'comment' });
    await saveToken(world, 'read-only');
    expect(await read()).toMatchObject({ access: 'read-only' });
  });

  test('is not created in the name of another user than the page’s', async () => {
    const message = { type: 'create-retrospective', issue: planning, pageUser: 'bilal.k' } as const;
    expect(await failed(makeRetrospective(world.service, message))).toBe('wrong-user');
  });

  test.each([
    ['until', '2027-01-29T12:00:00Z', [9, 8, 7]],
    ['no more after', '2027-01-30T12:00:00Z', [9, 8]],
  ])(
    'of a project are those of its latest two plans, and of the one before %s its due date',
    async (_, now, iids) => {
      close();
      world.setNow(now);
      for (const iid of [8, 9]) world.gitlab.addPlanningIssue(team, iid, '', { milestone: nine });
      const read = await readRetrospectives(world.service, { type: 'read-retrospectives', ...place });
      expect(read.map(({ plan }) => plan.issue.iid)).toEqual(iids);
      const other = { type: 'read-retrospectives', origin, projectPath: 'other/project' } as const;
      expect(await failed(readRetrospectives(world.service, other))).toBe('refused-message');
    },
  );
});
