import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addToRetrospective } from './add-retro-item';
import { failureOf } from './failures';
import { makeRetrospective, readRetrospective } from './finalize/retrospectives';
import { readPlan } from './read-plan';
import { replayJournal } from './replay-journal';
import { failing, once } from './testing/fake-gitlab';
import { planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';
import { keepToolDraft, readToolDraft } from './tool-drafts';

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';

let world: TestService;
let task: number;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  const made = await makeRetrospective(world.service, { type: 'create-retrospective', issue: planning });
  task = made.task?.issue.iid ?? 0;
});

const add = (text = 'Reviews were quick', id = command) =>
  addToRetrospective(world.service, {
    type: 'add-retro-item',
    issue: planning,
    command: id,
    section: 'wentWell',
    text,
  });
const failed = async (work: Promise<unknown>) => failureOf(await work.catch((error: unknown) => error));
const stored = () => world.gitlab.description(team, task);
const pending = async () => (await readRetrospective(world.service, { issue: planning })).pending;

describe('an item for the retrospective', () => {
  test('goes into the sub-task’s description, under its heading', async () => {
    expect(await add()).toMatchObject({ outcome: 'saved', task: { title: '19.8 retrospective' } });
    expect(stored()).toContain('## What went well\n\n- Reviews were quick\n\n## What did not go well');
    expect(world.gitlab.description(team, 7)).not.toContain('Reviews');
  });

  test('goes there once, however often the command is sent, and whoever types the same', async () => {
    await add();
    await add();
    expect(await add(undefined, '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12')).toMatchObject({
      outcome: 'already',
    });
    expect(stored().split('Reviews')).toHaveLength(2);
  });

  test('goes into the retrospective of a plan that is closed', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-21T10:00:00.000Z' });
    expect((await add()).outcome).toBe('saved');
  });

  test('and what somebody else writes at the same moment are both in', async () => {
    const edit = (text: string) => `${text}\n\n- From Bilal`;
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, task, edit));
    expect((await add()).outcome).toBe('merged');
    expect(stored()).toContain('- From Bilal');
    expect(stored()).toContain('- Reviews were quick');
  });

  test('that could not be sent waits, is told, and is sent by itself', async () => {
    world.gitlab.before = failing('childTasks', 'offline', 1);
    expect(await failed(add())).toEqual({ kind: 'offline', values: { kept: 1 } });
    expect(await pending()).toMatchObject([{ command, text: 'Reviews were quick', state: 'waiting' }]);
    await replayJournal(world.service, 'all');
    expect(await pending()).toEqual([]);
    expect(stored()).toContain('- Reviews were quick');
  });

  test('is forgotten as a draft, also when nobody is there any more to hear the answer', async () => {
    const about = { issue: planning, tool: 'retro-item' };
    const draft = { section: 'wentWell', text: 'Reviews were quick' };
    await keepToolDraft(world.service, { ...about, draft: { ...draft, section: 'change' } });
    await add();
    expect(await readToolDraft(world.service, about)).not.toBeNull();
    await keepToolDraft(world.service, { ...about, draft: { ...draft, text: 'Tests were slow' } });
    await add('Tests were slow', '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a13');
    expect(await readToolDraft(world.service, about)).toBeNull();
  });

  test('whose answer was lost is not added twice', async () => {
    world.gitlab.after = failing('saveDescription', 'timeout', 1);
    expect((await add()).outcome).toBe('saved');
    expect(stored().split('Reviews')).toHaveLength(2);
  });

  test('is refused without a sub-task, and does not wait', async () => {
    world.gitlab.nextPlans.tasks.clear();
    expect(await failed(add())).toMatchObject({ kind: 'no-retrospective' });
    expect(await pending()).toEqual([]);
  });

  test('says nothing of the plan when that is looked after', async () => {
    await add();
    const before = world.gitlab.calls.filter((call) => call.startsWith('save')).length;
    await readPlan(world.service, { issue: planning, fresh: true });
    expect(world.gitlab.calls.filter((call) => call.startsWith('save'))).toHaveLength(before);
  });
});
