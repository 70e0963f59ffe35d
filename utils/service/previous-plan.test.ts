import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanningIssueFacts } from '@/utils/gitlab/gateway';
import { previousPlan } from './previous-plan';
import { readPlan } from './read-plan';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

let world: TestService;

function milestone(title: string): Partial<PlanningIssueFacts> {
  return { milestone: { title, startDate: null, dueDate: null } };
}

async function found() {
  const previous = await previousPlan(world.service, planning);
  return (
    previous && [`${previous.planningIssue.projectPath}#${previous.planningIssue.iid}`, previous.because]
  );
}

function names(reference: string) {
  world.gitlab.addPlanningIssue(team, 7, `Previous planning issue: ${reference}\n\n${description}`);
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  world.gitlab.addPlanningIssue(team, 5, 'Older', { ...milestone('19.6'), state: 'closed' });
  world.gitlab.addPlanningIssue(team, 6, 'Old', { ...milestone('19.7'), state: 'closed' });
});

describe('the previous planning issue', () => {
  test('is the one before by milestone', async () => {
    expect(await found()).toEqual([`${team}#6`, 'milestone']);
  });

  test('is the one the description names, in one request more than the plan', async () => {
    names('#5');
    expect(await found()).toEqual([`${team}#5`, 'named']);
    expect(world.gitlab.calls).not.toContain(`planningIssues ${team}`);
  });

  test('may be named in another project', async () => {
    world.gitlab.addPlanningIssue('gitlab-com/old-team', 3, 'Old');
    names('gitlab-com/old-team#3');
    expect(await found()).toEqual(['gitlab-com/old-team#3', 'named']);
  });

  test.each([
    ['is missing or hidden', '#99'],
    ['is itself', '#7'],
    ['is on another instance', 'https://gitlab.example/group/team/-/issues/5'],
  ])('goes by the milestones where the named one %s', async (_why, reference) => {
    names(reference);
    expect(await found()).toEqual([`${team}#6`, 'milestone']);
  });

  test('goes by the milestones where the named one is no planning issue', async () => {
    world.gitlab.changePlanningIssue(team, 5, { labels: ['bug'] });
    names('#5');
    expect(await found()).toEqual([`${team}#6`, 'milestone']);
  });

  test('leaves out what was moved to another project', async () => {
    world.gitlab.changePlanningIssue(team, 6, { moved: true });
    expect(await found()).toEqual([`${team}#5`, 'milestone']);
  });

  test('is none for the first one', async () => {
    for (const iid of [5, 6]) world.gitlab.changePlanningIssue(team, iid, { labels: [] });
    expect(await found()).toBeNull();
  });

  test('fails as GitLab fails', async () => {
    world.gitlab.before = failing('planningIssues', 'offline');
    await expect(found()).rejects.toMatchObject({ failure: { kind: 'offline' } });
    names('#5');
    await readPlan(world.service, { issue: planning, fresh: true });
    world.gitlab.before = failing('planningIssue', 'timeout');
    await expect(found()).rejects.toMatchObject({ failure: { kind: 'timeout' } });
  });
});
