import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPlan } from './read-plan';
import { searchIssues } from './search-issues';
import { failing } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

let world: TestService;

function search(text: string) {
  return searchIssues(world.service, { issue: planning, text });
}

async function references(text: string) {
  return (await search(text)).map(({ reference }) => reference);
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  await world.service.settings.writeProjects([{ origin: planning.origin, projectPath: 'gitlab-com/other' }]);
  world.gitlab.addIssue('gitlab-com/other', 20, { title: 'Rotate keys' });
  world.gitlab.addIssue(team, 10, { title: 'Rotate tokens' });
  world.gitlab.addIssue(team, 11, { title: 'Rotate logs' });
  world.gitlab.addIssue('gitlab-org/gitlab', 51, { title: 'Rotate secrets' });
});

describe('a search by title', () => {
  test('takes the planning issue’s project, the team projects and the plan’s projects in turn', async () => {
    await readPlan(world.service, { issue: planning, fresh: true });
    expect(await references('Rotate')).toEqual([
      `${team}#10`,
      'gitlab-com/other#20',
      'gitlab-org/gitlab#51',
      `${team}#11`,
    ]);
  });

  test('does without the plan’s projects while no plan is known', async () => {
    expect(await references('Rotate')).toEqual([`${team}#10`, 'gitlab-com/other#20', `${team}#11`]);
  });

  test('asks each project once', async () => {
    await world.service.settings.writeProjects([
      { origin: planning.origin, projectPath: team.toUpperCase() },
    ]);
    world.gitlab.calls.length = 0;
    await search('Rotate');
    expect(world.gitlab.calls).toEqual([`searchIssues ${team}`]);
  });

  test('leaves out the projects of other instances', async () => {
    await world.service.settings.writeProjects([
      { origin: 'https://gitlab.example.org', projectPath: 'x/y' },
    ]);
    await search('Rotate');
    expect(world.gitlab.calls).not.toContain('searchIssues x/y');
  });

  test.each(['', '  ', 'ab', ' ab '])('does not begin before three letters (%j)', async (text) => {
    expect(await search(text)).toEqual([]);
    expect(world.gitlab.calls).toEqual([]);
  });

  test('offers 20 at most', async () => {
    for (let iid = 100; iid < 140; iid += 1) world.gitlab.addIssue(team, iid, { title: 'Rotate' });
    expect(await search('Rotate')).toHaveLength(20);
  });

  test('does without a project that fails, and fails when all do', async () => {
    world.gitlab.before = (method, path) => {
      if (path === team) failing('searchIssues', 'forbidden')(method, path);
    };
    expect(await references('Rotate')).toEqual(['gitlab-com/other#20']);
    world.gitlab.before = failing('searchIssues', 'offline');
    await expect(search('Rotate')).rejects.toThrow('offline');
  });
});

describe('a pasted reference', () => {
  test.each([
    ['#2', `${team}#2`],
    ['https://gitlab.com/gitlab-org/gitlab/-/work_items/51', 'gitlab-org/gitlab#51'],
  ])('(%s) is the issue itself', async (text, reference) => {
    expect(await search(text)).toMatchObject([{ reference, state: 'opened' }]);
    expect(world.gitlab.calls.every((call) => call.startsWith('issues '))).toBe(true);
  });

  test('to nothing finds nothing', async () => {
    expect(await search('#99')).toEqual([]);
  });
});
