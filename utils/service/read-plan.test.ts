import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from './failures';
import { readPlan } from './read-plan';
import { failing, once } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestService, createTestServiceWithToken, type TestService } from './testing/test-service';

let world: TestService;

function read(fresh = true, issue = planning) {
  return readPlan(world.service, { issue, fresh });
}

async function failureOfReading(fresh = true) {
  return failureOf(await read(fresh).catch((error: unknown) => error));
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
});

describe('a fresh read', () => {
  test('asks for the planning issue, then for one list per project it names and what the user may do, and nothing else', async () => {
    let planningIssueRead = false;
    world.gitlab.after = (method) => {
      planningIssueRead ||= method === 'planningIssue';
    };
    world.gitlab.before = (method) => {
      if (method === 'issues') expect(planningIssueRead).toBe(true);
    };
    await read();
    expect(world.gitlab.calls).toEqual([
      `planningIssue ${team}`,
      `issues ${team}`,
      'issues gitlab-org/gitlab',
      `mayUpdate ${team}`,
    ]);
  });

  test('asks for the lists side by side', async () => {
    let [running, most] = [0, 0];
    world.gitlab.before = async (method) => {
      if (method !== 'issues') return;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await read();
    expect(most).toBe(2);
  });

  test('never makes do with a read that began before it', async () => {
    let second: ReturnType<typeof read> | null = null;
    world.gitlab.after = once('planningIssue', () => {
      world.gitlab.edit(team, 7, (text) => text.replace('| 8 |', '| 9 |'));
      second = read();
    });
    expect((await read()).plan.totals.capacity).toBe(8);
    expect(await second).toMatchObject({ plan: { totals: { capacity: 9 } } });
  });

  test('tells the plan, where it stands and what may be done with it', async () => {
    const view = await read();
    expect(view).toMatchObject({
      issue: planning,
      title: '19.8 Milestone Planning',
      webUrl: `https://gitlab.com/${team}/-/issues/7`,
      state: 'opened',
      closedAt: null,
      access: 'write',
      parkingLotLine: 19,
      readAt: '2026-11-22T10:00:00.000Z',
      failure: null,
      timeZone: 'Europe/Vienna',
    });
    expect(view.plan.totals).toMatchObject({ committed: 5, capacity: 8 });
    expect(view.plan.deadline).toMatchObject({ finalizeBy: '2026-12-09', state: 'upcoming', days: 17 });
    expect(view.pending).toBeUndefined();
  });

  test('says read-only or anonymous where the token says so', async () => {
    const access = async (test: TestService) => {
      seedPlan(test);
      return (await readPlan(test.service, { issue: planning, fresh: true })).access;
    };
    expect(await access(createTestService())).toBe('anonymous');
    expect(await access(await createTestServiceWithToken('read-only'))).toBe('read-only');
  });

  test.each([
    ['not-found-or-hidden', 'not-found-or-hidden'],
    ['forbidden', 'forbidden'],
    ['offline', 'offline'],
    ['timeout', 'offline'],
    ['server-trouble', 'failed'],
    ['unexpected-answer', 'failed'],
  ] as const)('of a project that fails with %s makes its rows unreadable: %s', async (kind, unreadable) => {
    world.gitlab.before = (method, path) => {
      if (path === 'gitlab-org/gitlab') failing('issues', kind)(method, path);
    };
    const { plan } = await read();
    expect(plan.rows.map(({ issue }) => issue)).toMatchObject([{ title: 'Issue 1' }, { unreadable }]);
    expect(plan.totals).toMatchObject({ committed: 2, unreadable: 1 });
  });

  test('knows the planning label in whatever case it is written', async () => {
    world.gitlab.changePlanningIssue(team, 7, { labels: ['milestone planning'] });
    expect((await read()).title).toBe('19.8 Milestone Planning');
  });

  test('finds a row whose project is written in another case', async () => {
    world.gitlab.edit(team, 7, (text) => text.replace('gitlab-org/gitlab#50', 'GitLab-Org/GitLab#50'));
    expect((await read()).plan.totals.committed).toBe(5);
  });

  test('never asks this instance for the issues of another', async () => {
    world.gitlab.edit(team, 7, (text) =>
      text.replace('gitlab-org/', 'https://gitlab.example.org/gitlab-org/'),
    );
    world.gitlab.edit(team, 7, (text) => text.replace('gitlab#50', 'gitlab/-/issues/50'));
    await read();
    expect(world.gitlab.calls.filter((call) => call.startsWith('issues'))).toEqual([`issues ${team}`]);
  });
});

describe('the milestone', () => {
  const noDates = { title: '19.8', startDate: null, dueDate: null };
  const ofProject = { title: '19.8', startDate: '2026-12-14', dueDate: '2027-01-17' };

  test('is asked for by its title where the planning issue does not tell its dates', async () => {
    world.gitlab.changePlanningIssue(team, 7, { milestone: noDates });
    world.gitlab.addMilestone(team, ofProject);
    expect((await read()).plan.milestone).toMatchObject({ start: '2026-12-14', datesFrom: 'gitlab' });
  });

  test.each([
    ['is the one the title names where the planning issue has none', '19.8 Milestone Planning', '2026-12-14'],
    ['is none where the title names none', 'Milestone Planning', undefined],
  ])('%s', async (_, title, start) => {
    world.gitlab.changePlanningIssue(team, 7, { title, milestone: null });
    world.gitlab.addMilestone(team, ofProject);
    expect((await read()).plan.milestone?.start).toBe(start);
  });

  test.each([
    ['missing', 'the title', null, 'title'],
    ['failing', 'the title', null, 'title'],
    ['missing', 'the planning issue', noDates, 'issue'],
    ['failing', 'the planning issue', noDates, 'issue'],
  ])(
    'has the product calendar’s dates when it is %s in GitLab; %s names it',
    async (how, _, milestone, titleFrom) => {
      world.gitlab.changePlanningIssue(team, 7, { milestone });
      if (how === 'failing') world.gitlab.before = failing('milestone', 'forbidden');
      expect((await read()).plan.milestone).toEqual({
        title: '19.8',
        titleFrom,
        start: '2026-12-12',
        end: '2027-01-15',
        datesFrom: 'product-calendar',
        datesUnknown: how === 'failing',
      });
    },
  );
});

describe('the last known plan', () => {
  test('is enough where no fresh one is asked for', async () => {
    await read();
    world.gitlab.calls.length = 0;
    expect((await read(false)).plan.rows).toHaveLength(2);
    expect(world.gitlab.calls).toEqual([]);
  });

  test('is read where there is none yet', async () => {
    expect((await read(false)).plan.rows).toHaveLength(2);
  });

  test('counts down by today, not by the day it was read', async () => {
    await read();
    world.setNow('2026-12-09T10:00:00.000Z');
    expect((await read(false)).plan.deadline).toMatchObject({ state: 'last-day', days: 0, hoursLeft: 13 });
  });

  test('is not put back by a read that began before it and ended after', async () => {
    world.gitlab.before = once('issues', async () => {
      world.setNow('2026-11-22T10:00:05.000Z');
      world.gitlab.edit(team, 7, (text) => text.replace('| 8 |', '| 9 |'));
      await read();
    });
    await read();
    expect((await read(false)).plan.totals.capacity).toBe(9);
  });

  test('from the future, when the clock was wrong, is read again and replaced', async () => {
    world.setNow('2026-11-24T10:00:00.000Z');
    await read();
    world.setNow('2026-11-22T10:00:00.000Z');
    for (const _ of ['read', 'kept']) {
      expect((await read(false)).readAt).toBe('2026-11-22T10:00:00.000Z');
    }
    expect(world.gitlab.calls.filter((call) => call.startsWith('planningIssue'))).toHaveLength(2);
  });

  test('survives a restart', async () => {
    await read();
    world = { ...world.restarted(), gitlab: world.gitlab };
    world.gitlab.before = failing('planningIssue', 'offline');
    expect((await read(false)).plan.rows).toHaveLength(2);
  });

  test.each(['offline', 'timeout', 'token-expired', 'rate-limited'] as const)(
    'steps in for a fresh one, and says why: %s',
    async (kind) => {
      await read();
      world.setNow('2026-11-23T10:00:00.000Z');
      world.gitlab.before = failing('planningIssue', kind);
      const view = await read();
      expect(view).toMatchObject({ failure: { kind, values: {} }, readAt: '2026-11-22T10:00:00.000Z' });
      expect(view.plan.deadline?.days).toBe(16);
    },
  );

  test('cannot step in where nothing is known', async () => {
    world.gitlab.before = failing('planningIssue', 'offline');
    expect(await failureOfReading()).toEqual({ kind: 'offline', values: {} });
  });
});

describe('an issue without the planning label', () => {
  test('is no planning issue', async () => {
    world.gitlab.changePlanningIssue(team, 7, { labels: ['bug'] });
    expect(await failureOfReading()).toEqual({ kind: 'not-a-planning-issue', values: {} });
  });

  test('is none any more, and what was known of it is forgotten', async () => {
    await read();
    world.gitlab.changePlanningIssue(team, 7, { labels: [] });
    expect((await failureOfReading()).kind).toBe('not-a-planning-issue');
    world.gitlab.before = failing('planningIssue', 'offline');
    expect((await failureOfReading(false)).kind).toBe('offline');
  });
});

test('what was read before there was a token is read again with it', async () => {
  world = createTestService();
  seedPlan(world);
  await read();
  world.gitlab.calls.length = 0;
  await world.service.tokens.save('https://gitlab.com', {
    token: 'glpat-new',
    status: {
      username: 'ada.moreno',
      name: 'Laptop',
      scopes: ['api'],
      expiresAt: null,
      access: 'write',
      checkedAt: world.service.clock.now(),
    },
  });
  expect((await read(false)).access).toBe('write');
  expect(world.gitlab.calls).toContain(`planningIssue ${team}`);
});

describe('what the user may do in the planning issue', () => {
  test('is no more than to comment where GitLab does not let them change it', async () => {
    world.gitlab.planning.forbidden.add(`${team}#7`);
    expect((await read()).access).toBe('comment');
    expect((await read(false)).access).toBe('comment');
  });

  test('is what their token may where GitLab does not tell, or cannot be asked', async () => {
    world.gitlab.planning.tellsPermissions = false;
    expect((await read()).access).toBe('write');
    world.gitlab.before = failing('mayUpdate', 'server-trouble');
    expect((await read()).access).toBe('write');
  });

  test('is not asked without a token', async () => {
    world = createTestService();
    seedPlan(world);
    expect((await read()).access).toBe('anonymous');
    expect(world.gitlab.calls).not.toContain(`mayUpdate ${team}`);
  });
});
