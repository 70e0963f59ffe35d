import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanEdit } from '@/utils/plan/edit';
import type { MessageOf } from '@/utils/protocol/messages';
import { discardCommand } from './discard-command';
import { editPlan } from './edit-plan';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { failing, once } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const another = '7d9f14c3-7a5b-4a0e-8d86-0d9f55b3b0c2';
const added = '| #2 | Unblocks triage | @ada.moreno |';
const small = '| #3 | Small | @chidi |';
const hour = 3_600;

let world: TestService;

const park = () =>
  parkIssue(world.service, {
    type: 'park-issue',
    issue: planning,
    command,
    reference: '#2',
    reason: 'Unblocks triage',
  });
const read = () => readPlan(world.service, { issue: planning, fresh: true });
const stored = () => world.gitlab.description(team, 7);
const edit = (change: (text: string) => string, seconds = hour) =>
  world.gitlab.edit(team, 7, change, seconds);
const takeOut = (text: string) => text.replace(`\n${added}`, '');

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
  edit((text) => text.replace('| 8 |', '| 7 |'));
});

describe('a row parked lately that is missing', () => {
  test.each<[string, () => void]>([
    [
      'with everything else that came since: a save of an old text dropped it',
      () => {
        edit((text) => text.replace('Small', 'Small and useful'));
        edit(() => `${description}\n\nA word on the side.`);
      },
    ],
    [
      'within seconds: nobody reads and decides so fast',
      () => edit((text) => takeOut(text).replace('Small', 'Huge'), 3),
    ],
  ])('%s, and it is added again', async (_, happens) => {
    await park();
    happens();
    const { plan, pending } = await read();
    expect(plan.parked.map(({ row }) => row.key)).toContain(`${team}#2`);
    expect(pending).toBeUndefined();
    expect(stored().split(added)).toHaveLength(2);
  });

  test('and is added again keeps what there was to say of the write before', async () => {
    world.gitlab.before = once('saveDescription', () =>
      world.gitlab.tick(team, 7, (text) => text.replace('- [ ] Workload', '- [x] Workload')),
    );
    expect((await park()).remarks).toMatchObject({ unchecked: 'ticks' });
    edit((text) => takeOut(text).replace('Small', 'Huge'), 3);
    await read();
    expect(stored()).toContain(added);
    expect((await park()).remarks).toMatchObject({ unchecked: 'ticks' });
  });

  test('alone: somebody took it out, and it stays out', async () => {
    await park();
    edit(takeOut);
    expect((await read()).pending).toBeUndefined();
    expect(stored()).not.toContain(added);
    expect((await park()).outcome).toBe('removed');
  });

  test('with other rows beside it: somebody tidied up, and it stays out', async () => {
    await park();
    edit((text) => takeOut(text).replace(`\n${small}`, ''));
    await read();
    expect(stored()).not.toContain(added);
  });

  test('but stands in Milestone Work: somebody promoted it', async () => {
    await park();
    edit((text) => takeOut(text).replace('| #1 | 2 |', '| #2 | 1 | | | |\n| #1 | 2 |'));
    await read();
    expect(stored()).not.toContain(added);
  });

  describe.each<[string, () => void]>([
    ['and the history does not tell which', () => edit((text) => takeOut(text).replace('Small', 'Huge'))],
    [
      'and there is no history',
      () => {
        world.gitlab.tellsHistory = false;
        edit(takeOut);
      },
    ],
    ['and a ticked task hides how', () => world.gitlab.tick(team, 7, takeOut)],
  ])('%s', (_, happens) => {
    beforeEach(async () => {
      await park();
      happens();
    });

    test('asks, and writes nothing by itself', async () => {
      expect((await read()).pending).toMatchObject([{ command, state: 'missing' }]);
      await read();
      expect(stored()).not.toContain(added);
    });

    test('is added again when the user says so', async () => {
      await read();
      expect(await park()).toMatchObject({ outcome: 'saved' });
      expect((await read()).pending).toBeUndefined();
      expect(stored()).toContain(added);
    });

    test('is left out when the user says so, for good', async () => {
      await read();
      await discardCommand(world.service, { type: 'discard-command', issue: planning, command });
      expect((await read()).pending).toBeUndefined();
      expect(stored()).not.toContain(added);
    });
  });

  test('and was back when it was to be added again is looked after still', async () => {
    const drop = () => edit(() => `${description}\n\nA word on the side.`);
    const putBack = () => edit((text) => `${text}\n\n${added}`.replace(/\n\nA word.*\n\n/, '\n'));
    await park();
    edit((text) => text.replace('Small', 'Small and useful'));
    drop();
    world.gitlab.after = once('descriptionHistory', putBack);
    await read();
    expect(stored().split(added)).toHaveLength(2);
    edit((text) => text.replace('Small', 'Tiny'));
    drop();
    await read();
    expect(stored().split(added)).toHaveLength(2);
  });

  test('in the text that was read, and back by now: nothing is to be done', async () => {
    await park();
    edit(takeOut);
    world.gitlab.before = once('descriptionHistory', () => edit((text) => `${text}\n${added}`));
    expect((await read()).pending).toBeUndefined();
    expect(await world.service.journal.read(command)).toMatchObject({
      state: 'done',
      result: { outcome: 'saved' },
    });
  });

  test('and is changed on purpose while the history is asked for is nobody’s business any more', async () => {
    await park();
    edit((text) => text.replace('Small', 'Small and useful'));
    edit(() => `${description}\n\nA word on the side.`);
    const remove: PlanEdit = { type: 'remove-row', key: `${team}#2`, section: 'parking-lot' };
    const taking: MessageOf<'edit-plan'> = {
      type: 'edit-plan',
      issue: planning,
      command: another,
      edits: [remove],
    };
    world.gitlab.before = once(
      'descriptionHistory',
      async () => void (await editPlan(world.service, taking)),
    );
    await read();
    expect(stored()).not.toContain(added);
    expect(await world.service.journal.read(command)).toMatchObject({ state: 'done', superseded: true });
  });

  test('and was added again for another tab, then taken out, while the history is on its way stays out', async () => {
    await park();
    edit((text) => text.replace('Small', 'Small and useful'));
    edit(() => `${description}\n\nA word on the side.`);
    world.gitlab.after = once('descriptionHistory', async () => {
      await read();
      expect(stored()).toContain(added);
      edit(takeOut);
    });
    await read();
    expect(stored()).not.toContain(added);
  });

  test('from a text that was read before it was parked is not missed, and the newer plan stays', async () => {
    world.gitlab.tellsHistory = false;
    world.gitlab.after = once('planningIssue', async () => {
      world.setNow('2026-11-22T10:00:01.000Z');
      await park();
      world.setNow('2026-11-22T10:00:02.000Z');
    });
    await read();
    expect(await world.service.journal.read(command)).toMatchObject({ state: 'done' });
    const { plan } = await readPlan(world.service, { issue: planning, fresh: false });
    expect(plan.parked.map(({ row }) => row.key)).toContain(`${team}#2`);
  });

  test('is missed by whatever the same planner parks next', async () => {
    await park();
    edit((text) => text.replace('Small', 'Small and useful'));
    edit(() => `${description}\n\nA word on the side.`);
    const next = { command: another, reference: '#4', reason: 'Next' };
    const { plan } = await parkIssue(world.service, { type: 'park-issue', issue: planning, ...next });
    expect(plan.plan.parked.map(({ row }) => row.key)).toEqual(
      expect.arrayContaining([`${team}#2`, `${team}#4`]),
    );
  });

  test('after more than a day is nobody’s business any more', async () => {
    await park();
    edit((text) => takeOut(text).replace('Small', 'Huge'));
    world.setNow('2026-11-23T10:00:01.000Z');
    expect((await read()).pending).toBeUndefined();
  });

  test('is looked at again while GitLab does not tell the history', async () => {
    await park();
    edit(takeOut);
    world.gitlab.before = failing('descriptionHistory', 'offline', 1);
    expect((await read()).pending).toBeUndefined();
    await read();
    expect(await world.service.journal.read(command)).toMatchObject({ result: { outcome: 'removed' } });
  });
});

describe('a write whose answer was lost with the worker', () => {
  beforeEach(async () => {
    world.gitlab.after = failing('saveDescription', 'offline', 1);
    let reads = 0;
    world.gitlab.before = (method) => {
      if (method === 'descriptionForWrite') reads += 1;
      if (reads > 1) throw new Error('killed');
    };
    await expect(park()).rejects.toThrow();
    world.gitlab.before = () => {};
    expect(stored()).toContain(added);
    world = world.restarted();
  });

  test('and whose row somebody took out since: it stays out', async () => {
    edit(takeOut);
    expect((await park()).outcome).toBe('removed');
    expect(stored()).not.toContain(added);
  });

  test('and whose row is gone without a history: the user is asked, then it is added', async () => {
    world.gitlab.tellsHistory = false;
    edit(takeOut);
    edit((text) => `${text}\n\nMore`);
    await expect(park()).rejects.toMatchObject({ failure: { kind: 'row-gone' } });
    expect((await read()).pending).toMatchObject([{ state: 'missing' }]);
    expect(await park()).toMatchObject({ outcome: 'saved' });
  });

  test('and that is there: it is done, once', async () => {
    edit((text) => text.replace('Small', 'Huge'));
    expect((await park()).outcome).toBe('saved-beside');
    expect(stored().split(added)).toHaveLength(2);
  });
});

test('a write that went over an edit before the worker was killed puts it back afterwards', async () => {
  world.gitlab.before = (method) => {
    if (method === 'saveDescription') edit((text) => text.replace('Small', 'Huge'));
    if (method === 'descriptionHistory') throw new Error('killed');
  };
  await expect(park()).rejects.toThrow();
  expect(stored()).not.toContain('Huge');
  world.gitlab.before = () => {};
  world = world.restarted();
  expect(await park()).toMatchObject({ outcome: 'merged', remarks: { mergedWith: ['Bilal K'] } });
  expect(stored()).toContain('Huge');
  expect(stored().split(added)).toHaveLength(2);
});
