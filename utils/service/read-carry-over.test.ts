import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '@/utils/plan/facts';
import { readCarryOver } from './read-carry-over';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestService, createTestServiceWithToken, type TestService } from './testing/test-service';

const before = { title: '19.7', startDate: '2026-11-14', dueDate: '2026-12-11' };
const ada: Person = { username: 'ada.moreno', name: 'Ada Moreno' };
const past = `## Milestone Work

| Issue | Weight | Assignee | Notes |
| --- | --- | --- | --- |
| #2 | 3 | @ada.moreno | Waiting |
| #1 | 2 | | |
| #8 | 1 | | |
| gitlab-org/gitlab#60 | 1 | | |`;

let world: TestService;

function seed(test: TestService) {
  seedPlan(test);
  test.gitlab.addPlanningIssue(team, 6, past, {
    title: '19.7 Milestone Planning',
    milestone: before,
    state: 'closed',
  });
  test.gitlab.addIssue(team, 8, { state: 'closed' });
  test.gitlab.addIssue(team, 9, { milestone: before, assignees: [ada] });
  test.gitlab.addIssue('gitlab-org/gitlab', 60);
  test.gitlab.addIssue('somewhere/else', 1, { milestone: before, assignees: [ada] });
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seed(world);
});

const read = (previous?: string) =>
  readCarryOver(world.service, { issue: planning, ...(previous !== undefined && { previous }) });
const offered = async (previous?: string) =>
  (await read(previous)).candidates.map(({ issue: { ref } }) => `${ref.projectPath}#${ref.iid}`);

describe('carry-over', () => {
  test('is what is open of the previous plan and of its milestone, without what is planned', async () => {
    expect(await read()).toMatchObject({
      previous: { title: '19.7 Milestone Planning', milestone: '19.7', because: 'milestone' },
      planned: 1,
      unread: [],
      unasked: null,
      unnamed: [],
    });
    expect(await offered()).toEqual([`${team}#2`, 'gitlab-org/gitlab#60', `${team}#9`]);
  });

  test('costs one request per project and per member, after those that find the previous plan', async () => {
    await read();
    world.gitlab.calls.length = 0;
    await read();
    expect(world.gitlab.calls.toSorted()).toEqual([
      'assignedIssues ada.moreno',
      'issues gitlab-com/team',
      'issues gitlab-org/gitlab',
      'planningIssues gitlab-com/team',
    ]);
  });

  test('is said to come from nowhere where there is no planning issue before', async () => {
    world = await createTestServiceWithToken();
    seedPlan(world);
    expect(await read()).toMatchObject({ previous: null, candidates: [] });
  });

  test('comes from the planning issue a person names', async () => {
    world.gitlab.addPlanningIssue(team, 3, past.replace('#2', '#4'), { milestone: null, title: 'Old' });
    expect(await read('https://gitlab.com/gitlab-com/team/-/issues/3')).toMatchObject({
      previous: { title: 'Old', milestone: null, because: 'chosen' },
    });
    expect(await offered('#3')).toEqual([`${team}#4`, 'gitlab-org/gitlab#60']);
  });

  test.each([
    ['#7', 'bad-reference'],
    ['the last one', 'bad-reference'],
    ['https://gitlab.example/a/b/-/issues/1', 'bad-reference'],
    ['#99', 'not-found-or-hidden'],
    ['#5', 'not-a-planning-issue'],
  ])('from %j fails with %s', async (named, kind) => {
    world.gitlab.addPlanningIssue(team, 5, past, { labels: [] });
    await expect(read(named)).rejects.toMatchObject({ failure: { kind } });
  });

  test('names the rows and the members that could not be asked for', async () => {
    world.gitlab.before = (method, path) => {
      failing('issues', 'forbidden')(path === 'gitlab-org/gitlab' ? method : 'identity', path);
      failing('assignedIssues', 'offline')(method, path);
    };
    expect(await read()).toMatchObject({
      unread: [{ key: 'gitlab-org/gitlab#60', reason: 'forbidden' }],
      unasked: { people: ['ada.moreno'], failure: { kind: 'offline' } },
    });
  });

  test('names members that are listed without a user name', async () => {
    const named = description.replace('@ada.moreno | 8', 'Zoe Ortega | 8');
    world.gitlab.addPlanningIssue(team, 7, named);
    expect(await read()).toMatchObject({ unnamed: ['Zoe Ortega'], unasked: null });
    expect(world.gitlab.calls.filter((call) => call.startsWith('assignedIssues'))).toEqual([]);
  });

  test('asks for no issues of a milestone that is this plan’s own', async () => {
    world.gitlab.addPlanningIssue(team, 6, past, {
      milestone: { ...before, title: '19.8' },
      state: 'closed',
    });
    await read('#6');
    expect(world.gitlab.calls).not.toContain('assignedIssues ada.moreno');
  });

  test('fails as GitLab does while the planning issues are read', async () => {
    world.gitlab.before = failing('planningIssues', 'offline');
    await expect(read()).rejects.toMatchObject({ failure: { kind: 'offline' } });
  });
});

test('without a token what the public may see is offered all the same', async () => {
  world = createTestService();
  seed(world);
  world.gitlab.before = failing('assignedIssues', 'no-token');
  expect(await offered()).toEqual([`${team}#2`, 'gitlab-org/gitlab#60']);
});
