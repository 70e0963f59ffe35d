import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRetrospectives } from './finalize/retrospectives';
import { readStatuses } from './read-statuses';
import { failing, once } from './testing/fake-gitlab';
import { description, planning, seedTeam, team } from './testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from './testing/test-service';

const { origin } = planning;
let world: TestService;

function read(fresh = true) {
  return readStatuses(world.service, { fresh });
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  await seedTeam(world);
});

describe('the status of a team project', () => {
  test('tells its open planning issue in numbers', async () => {
    expect(await read()).toEqual([
      {
        origin,
        projectPath: team,
        access: 'write',
        readAt: '2026-11-22T10:00:00.000Z',
        failure: null,
        plans: [
          {
            issue: planning,
            title: '19.8 Milestone Planning',
            webUrl: `https://gitlab.com/${team}/-/issues/7`,
            state: 'opened',
            closedAt: null,
            milestone: '19.8',
            finalizeBy: '2026-12-09',
            verdict: expect.objectContaining({ rows: 2 }),
            totals: expect.objectContaining({ committed: 5, capacity: 8 }),
            access: 'write',
            unassigned: expect.any(Number),
            notStated: expect.any(Number),
            liveQuery: false,
            checklist: { done: 1, total: 2 },
          },
        ],
      },
    ]);
  });

  test('tells every open planning issue, and no closed one beside', async () => {
    world.gitlab.addPlanningIssue(team, 8, description, { title: '19.9 Milestone Planning' });
    world.gitlab.addPlanningIssue(team, 5, description, {
      state: 'closed',
      closedAt: '2026-11-01T10:00:00Z',
    });
    const [status] = await read();
    expect(status?.plans.map(({ issue }) => issue.iid)).toEqual([8, 7]);
  });

  test('tells the one closed last where none is open', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-20T10:00:00Z' });
    world.gitlab.addPlanningIssue(team, 8, description, {
      state: 'closed',
      closedAt: '2026-11-01T10:00:00Z',
    });
    const [status] = await read();
    expect(status?.plans).toMatchObject([
      { issue: { iid: 7 }, state: 'closed', closedAt: '2026-11-20T10:00:00Z', finalizeBy: '2026-12-09' },
    ]);
  });

  test('tells none that was moved to another project', async () => {
    const closed = { state: 'closed', closedAt: '2026-11-20T10:00:00Z' } as const;
    world.gitlab.changePlanningIssue(team, 7, closed);
    world.gitlab.addPlanningIssue(team, 8, description, {
      ...closed,
      closedAt: '2026-11-21T10:00:00Z',
      moved: true,
    });
    const [status] = await read();
    expect(status?.plans.map(({ issue }) => issue.iid)).toEqual([7]);
  });

  test('is not put back by a read that began earlier and ended later', async () => {
    world.gitlab.after = once('planningIssues', async () => {
      world.setNow('2026-11-22T10:00:05.000Z');
      world.gitlab.addPlanningIssue(team, 8, description, { title: '19.9 Milestone Planning' });
      await read();
    });
    await read();
    const [status] = await read(false);
    expect(status?.plans.map(({ issue }) => issue.iid)).toEqual([8, 7]);
  });

  test('from the future, when the clock was wrong, is replaced', async () => {
    world.setNow('2026-11-24T10:00:00.000Z');
    await read();
    world.setNow('2026-11-22T10:00:00.000Z');
    expect((await read())[0]?.readAt).toBe('2026-11-22T10:00:00.000Z');
    expect((await read(false))[0]?.readAt).toBe('2026-11-22T10:00:00.000Z');
  });

  test('tells none where the project has none', async () => {
    world.gitlab.changePlanningIssue(team, 7, { labels: [] });
    expect(await read()).toMatchObject([{ plans: [], failure: null }]);
  });

  test('is the last known one unless a fresh one is asked for', async () => {
    await read();
    world.gitlab.calls.length = 0;
    expect((await read(false))[0]?.plans).toHaveLength(1);
    expect(world.gitlab.calls).toEqual([]);
  });

  test('that cannot be read is the last known one, with the reason', async () => {
    const [known] = await read();
    world.gitlab.before = failing('planningIssues', 'offline');
    expect(await read()).toEqual([{ ...known, failure: { kind: 'offline', values: {} } }]);
  });

  test('that was never read tells only the reason', async () => {
    world.gitlab.before = failing('planningIssues', 'not-found-or-hidden');
    expect(await read()).toEqual([
      {
        origin,
        projectPath: team,
        plans: [],
        access: 'write',
        readAt: null,
        failure: { kind: 'not-found-or-hidden', values: {} },
      },
    ]);
  });

  test('tells what the token allows by now, and what GitLab lets the user do with the plan', async () => {
    world.gitlab.planning.forbidden.add(`${team}#7`);
    expect(await read()).toMatchObject([{ access: 'write', plans: [{ access: 'comment' }] }]);
    await saveToken(world, 'read-only');
    expect(await read(false)).toMatchObject([{ access: 'read-only' }]);
  });

  test('is read once for all who ask before there is one', async () => {
    const [first, second] = await Promise.all([read(), read(false)]);
    expect(second).toEqual(first);
    expect(world.gitlab.calls.filter((call) => call.startsWith('planningIssues'))).toHaveLength(1);
  });

  test('keeps the retrospectives that were read', async () => {
    await read();
    const place = { origin, projectPath: team };
    const told = await readRetrospectives(world.service, { type: 'read-retrospectives', ...place });
    expect(told).toHaveLength(1);
    expect(await read()).toMatchObject([{ retrospectives: told }]);
    expect(await world.service.statuses.all()).toMatchObject([{ retrospectives: told }]);
  });

  test('does not depend on the other projects', async () => {
    await world.service.settings.writeProjects([
      { origin, projectPath: 'broken/one' },
      { origin, projectPath: team },
    ]);
    world.gitlab.before = (method, path) => {
      if (path === 'broken/one') failing('planningIssues', 'forbidden')(method, path);
    };
    expect(await read()).toMatchObject([{ failure: { kind: 'forbidden' } }, { failure: null }]);
  });
});

test('reading the statuses brings the badge up to date', async () => {
  await read();
  expect(world.badges.at(-1)).toEqual({ text: '17', tone: 'neutral' });
});
