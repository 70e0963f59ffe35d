import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { failureOf } from '../failures';
import { startJob } from '../jobs/jobs';
import { failing, origin } from '../testing/fake-gitlab';
import { description, planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, type TestService } from '../testing/test-service';
import { readOutcome } from './read-outcome';
import { readPastPlans } from './read-past-plans';

const milestone = { title: '19.8', startDate: '2026-12-12', dueDate: '2027-01-15' };
const ada = { username: 'ada.moreno', name: 'Ada Moreno' };
const order = { kind: 'finalize', steps: ['summary', 'close'], reason: 'Because', parked: [] } as const;

let world: TestService;

const read = () => readOutcome(world.service, { type: 'read-outcome', issue: planning });
const past = () => readPastPlans(world.service, { type: 'read-past-plans', issue: planning });
const finalize = () =>
  startJob(world.service, {
    type: 'start-job',
    issue: planning,
    job: '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11',
    order: { ...order, steps: [...order.steps], parked: [] },
  });

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  world.gitlab.addMilestone(team, milestone);
  await finalize();
});

describe('what became of a plan', () => {
  test('is told against what was frozen, whatever the description says by now', async () => {
    world.gitlab.addIssue(team, 1, { state: 'closed', closedAt: '2026-12-20T10:00:00.000Z' });
    world.gitlab.edit(team, 7, (text) =>
      text.replace(/\| gitlab-org\/gitlab#50 .*\n/, '| #4 | 1 | @ada.moreno | | |\n'),
    );
    const outcome = await read();
    expect(outcome.rows.map(({ key, state }) => [key, state])).toEqual([
      [`${team}#1`, 'done'],
      ['gitlab-org/gitlab#50', 'dropped'],
    ]);
    expect(outcome.added.map(({ key, state }) => [key, state])).toEqual([[`${team}#4`, 'open']]);
    expect(outcome).toMatchObject({ from: 'note', committed: 5, completed: 2, unasked: [] });
  });

  test('names what its people got onto the milestone since, open or closed', async () => {
    world.gitlab.addIssue(team, 2, { milestone, assignees: [ada], state: 'closed' });
    world.gitlab.addIssue('gitlab-org/gitlab', 51, { milestone, assignees: [ada] });
    expect((await read()).added.map(({ key, state }) => [key, state])).toEqual([
      [`${team}#2`, 'done'],
      ['gitlab-org/gitlab#51', 'open'],
    ]);
  });

  test('is not told by a note of somebody who may only comment', async () => {
    world.gitlab.changePlanningIssue(team, 7, { keepers: ['mira.solano'] });
    expect((await read()).from).toBe('description');
  });

  test('is told by the description where there is no note', async () => {
    world.gitlab.addPlanningIssue(team, 8, description, {
      state: 'closed',
      closedAt: '2026-11-20T10:00:00.000Z',
    });
    const issue = { origin, projectPath: team, iid: 8 };
    const outcome = await readOutcome(world.service, { type: 'read-outcome', issue });
    expect(outcome).toMatchObject({ from: 'description', committed: 5 });
    expect(outcome.rows).toHaveLength(2);
  });

  test('says whose work could not be asked for, and which issues cannot be read', async () => {
    world.gitlab.before = (method, path) => {
      failing('assignedIssues', 'forbidden')(method, path);
      if (path === 'gitlab-org/gitlab') failing('issues', 'forbidden')(method, path);
    };
    const outcome = await read();
    expect(outcome.unasked).toMatchObject([{ member: 'ada.moreno', failure: { kind: 'forbidden' } }]);
    expect(outcome.rows[1]).toMatchObject({ state: 'unknown', issue: null, weight: 3 });
  });

  test('fails where the plan cannot be read now', async () => {
    world.gitlab.before = failing('planningIssue', 'offline');
    const failure = failureOf(await read().catch((error: unknown) => error));
    expect(failure.kind).toBe('offline');
  });
});

describe('the last plans', () => {
  const addPlan = (iid: number, title: string, startDate: string, change: Partial<PlanningIssueFacts> = {}) =>
    world.gitlab.addPlanningIssue(team, iid, description, {
      title: `${title} Milestone Planning`,
      state: 'closed',
      closedAt: `${startDate}T10:00:00.000Z`,
      milestone: { title, startDate, dueDate: null },
      ...change,
    });

  test('are the five up to this one, oldest first, with what they committed to and completed', async () => {
    for (const [at, title] of ['19.2', '19.3', '19.4', '19.5', '19.6', '19.7'].entries()) {
      addPlan(10 + at, title, `2026-0${at + 3}-01`);
    }
    addPlan(30, '19.9', '2027-01-16');
    world.gitlab.addIssue(team, 1, { state: 'closed', closedAt: '2026-04-02T10:00:00.000Z' });
    const { plans, unread } = await past();
    expect(plans.map((plan) => plan.milestone)).toEqual(['19.4', '19.5', '19.6', '19.7', '19.8']);
    expect(plans.every(({ committed, completed }) => committed === 5 && completed === 2)).toBe(true);
    expect(unread).toEqual([]);
  });

  test('that cannot be read are told beside the others', async () => {
    addPlan(10, '19.7', '2026-11-14');
    world.gitlab.before = failing('discussions', 'timeout', 1);
    const { plans, unread } = await past();
    expect(plans.map((plan) => plan.milestone)).toEqual(['19.8']);
    expect(unread).toMatchObject([{ title: '19.7 Milestone Planning', failure: { kind: 'timeout' } }]);
  });

  test('leave out what is open, and what was moved away', async () => {
    addPlan(10, '19.7', '2026-11-14', { state: 'opened', closedAt: null });
    addPlan(11, '19.6', '2026-10-17', { moved: true });
    expect((await past()).plans.map((plan) => plan.milestone)).toEqual(['19.8']);
  });
});
