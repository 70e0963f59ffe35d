import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookedUpQuestion } from '@/utils/protocol/fields';
import { readChecklistFacts } from './read-checklist-facts';
import { readPlan } from './read-plan';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const sam = { username: 'sam', name: 'Sam' };
const all: LookedUpQuestion[] = ['carry-over', 'agreement', 'threads', 'retrospective'];
let world: TestService;

const lookUp = (...questions: LookedUpQuestion[]) =>
  readChecklistFacts(world.service, { issue: planning, questions });

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  await readPlan(world.service, { issue: planning, fresh: true });
});

describe('what is looked up for the checklist', () => {
  test('is everything at once, side by side', async () => {
    world.gitlab.conversations.weigh(team, 1, sam, 2);
    world.gitlab.conversations.weigh('gitlab-org/gitlab', 50, sam, 3);
    world.gitlab.conversations.react('gitlab-org/gitlab', 50, 'ada.moreno', 'scales');
    expect(await lookUp(...all)).toEqual({
      facts: {
        carryOverLeft: [],
        notAgreed: ['#1'],
        openThreads: ['ada.moreno'],
        hasRetrospective: false,
      },
      failure: null,
    });
  });

  test('is only what is asked for', async () => {
    world.gitlab.calls.length = 0;
    expect((await lookUp('threads', 'threads')).facts).toEqual({ openThreads: ['ada.moreno'] });
    expect(world.gitlab.calls).toEqual([`discussions ${team}`]);
  });

  test('is open work of the plan before that is not planned yet', async () => {
    const milestone = { title: '19.7', startDate: '2026-11-14', dueDate: '2026-12-11' };
    const before = description.replace('| #1 |', '| #4 |');
    world.gitlab.addPlanningIssue(team, 6, before, { milestone, title: 'Plan of 19.7', state: 'closed' });
    expect((await lookUp('carry-over')).facts).toEqual({ carryOverLeft: ['#4'] });
  });

  test('leaves out what GitLab does not tell, and says why', async () => {
    world.gitlab.before = failing('discussions', 'offline');
    const { facts, failure } = await lookUp('threads', 'retrospective');
    expect(facts).toEqual({ hasRetrospective: false });
    expect(failure).toMatchObject({ kind: 'offline' });
  });
});
