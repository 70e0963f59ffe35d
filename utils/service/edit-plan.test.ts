import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanEdit } from '@/utils/plan/edit';
import type { MessageOf } from '@/utils/protocol/messages';
import { editPlan } from './edit-plan';
import { failureOf } from './failures';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { replayJournal } from './replay-journal';
import { failing, once } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, type TestService } from './testing/test-service';

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const another = '7d9f14c3-7a5b-4a0e-8d86-0d9f55b3b0c2';

const promote: PlanEdit = { type: 'move-row', key: `${team}#3`, to: 'milestone-work' };
const parkBack: PlanEdit = { type: 'move-row', key: `${team}#3`, to: 'parking-lot' };
const first: PlanEdit = {
  type: 'move-row',
  key: 'gitlab-org/gitlab#50',
  to: 'milestone-work',
  before: `${team}#1`,
};
const capacity: PlanEdit = { type: 'set-capacity', member: '@ada.moreno', row: { capacity: '6' } };
const tick: PlanEdit = { type: 'check-item', text: 'Workload threads resolved', state: 'done' };
const noSuchRow: PlanEdit = { type: 'remove-row', key: `${team}#99`, section: 'parking-lot' };
const noSuchCell: PlanEdit = {
  type: 'set-cell',
  key: `${team}#98`,
  section: 'parking-lot',
  column: 'reason',
  value: 'x',
};

let world: TestService;

function edit(edits: PlanEdit[], change: Partial<MessageOf<'edit-plan'>> = {}) {
  return editPlan(world.service, { type: 'edit-plan', issue: planning, command, edits, ...change });
}

async function failureOfEdit(edits: PlanEdit[]) {
  return failureOf(await edit(edits).catch((error: unknown) => error));
}

const stored = () => world.gitlab.description(team, 7);
const writes = () => world.gitlab.calls.filter((call) => call === `saveDescription ${team}`).length;
const keys = (rows: readonly { readonly row: { readonly key: string | null } }[]) =>
  rows.map(({ row }) => row.key);

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
});

describe('editing a plan', () => {
  test('makes all edits in one write, and answers with the plan as it is then', async () => {
    const { outcome, refused, plan } = await edit([promote, first, capacity, tick]);
    expect({ outcome, refused }).toEqual({ outcome: 'saved', refused: [] });
    expect(writes()).toBe(1);
    expect(keys(plan.plan.rows)).toEqual(['gitlab-org/gitlab#50', `${team}#1`, `${team}#3`]);
    expect(keys(plan.plan.parked)).toEqual([]);
    expect(plan.plan.totals.capacity).toBe(6);
    expect(plan.plan.checklist).toMatchObject({ done: 2, total: 2 });
  });

  test.each<[string, PlanEdit]>([
    ['a row that stands there', { ...first, key: `${team}#1`, before: 'gitlab-org/gitlab#50' }],
    ['a row that is not there', noSuchRow],
    ['a capacity that is stated', { ...capacity, row: { capacity: '8' } }],
  ])('writes nothing for %s', async (_, needless) => {
    expect(await edit([needless])).toMatchObject({ outcome: 'unchanged', refused: [] });
    expect(writes()).toBe(0);
  });

  test('names the edits the description refuses, and makes the others', async () => {
    const result = await edit([noSuchCell, capacity]);
    expect(result).toMatchObject({
      outcome: 'saved',
      refused: [{ index: 0, refusal: 'no-such-row', line: null }],
    });
    expect(stored()).toContain('| @ada.moreno | 6 |');
  });

  test('is refused when the description refuses every edit', async () => {
    expect(await failureOfEdit([noSuchCell])).toEqual({
      kind: 'edit-refused',
      values: { refusal: 'no-such-row' },
    });
    expect(await world.service.journal.all()).toEqual([]);
  });

  test('is done once however often the same command is sent', async () => {
    await edit([promote]);
    const again = await edit([promote]);
    expect(again.outcome).toBe('saved');
    expect(writes()).toBe(1);
  });

  test('goes into no closed planning issue', async () => {
    world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-21T10:00:00Z' });
    expect(await failureOfEdit([capacity])).toEqual({
      kind: 'not-a-planning-issue',
      values: { state: 'closed' },
    });
  });
});

describe('when somebody else edits at the same time', () => {
  const row = '| #4 | 1 | @bilal.k | | |';
  const withRow = (text: string) => text.replace('\n\n## Parking Lot', `\n${row}\n\n## Parking Lot`);

  test('and is overwritten, both edits stand', async () => {
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, withRow));
    const { outcome, plan } = await edit([promote]);
    expect(outcome).toBe('merged');
    expect(new Set(keys(plan.plan.rows))).toEqual(
      new Set([`${team}#1`, 'gitlab-org/gitlab#50', `${team}#4`, `${team}#3`]),
    );
    expect(keys(plan.plan.parked)).toEqual([]);
  });

  test('and puts a row beside one we moved, ours is not moved again', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, withRow));
    expect((await edit([promote])).outcome).toBe('saved-beside');
    expect(writes()).toBe(1);
  });

  test('and undoes our order by a save of an old text, it is made again', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, () => description));
    const { plan } = await edit([first]);
    expect(keys(plan.plan.rows)).toEqual(['gitlab-org/gitlab#50', `${team}#1`]);
    expect(writes()).toBe(2);
  });
});

describe('when GitLab cannot be reached', () => {
  test('the edits wait, the plan tells them, and they are made later', async () => {
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    expect(await failureOfEdit([capacity])).toEqual({ kind: 'offline', values: { kept: 1 } });
    const view = await readPlan(world.service, { issue: planning, fresh: false });
    expect(view.pendingEdits).toMatchObject([{ command, edits: [capacity], state: 'waiting' }]);
    expect((await edit([capacity])).outcome).toBe('saved');
    expect(stored()).toContain('| @ada.moreno | 6 |');
  });

  test('an answer that is lost is looked for before anything is sent again', async () => {
    world.gitlab.after = failing('saveDescription', 'timeout', 1);
    expect((await edit([promote])).outcome).toBe('saved');
    expect(writes()).toBe(1);
  });

  test('a move whose worker died after the write is not made again where somebody put a row beside it', async () => {
    world.gitlab.after = failing('saveDescription', 'timeout', 1);
    world.gitlab.before = (method) => {
      if (method === 'descriptionForWrite' && writes() > 0) throw new Error('killed');
    };
    await edit([promote]).catch(() => null);
    world.gitlab.before = () => {};
    world.gitlab.edit(team, 7, (text) => text.replace('| #3 | ', '| #4 | 1 | @bilal.k | | |\n| #3 | '));
    const before = stored();
    await edit([promote]);
    expect(stored()).toBe(before);
    expect(writes()).toBe(1);
  });
});

describe('looking after what was edited', () => {
  const hour = 3_600;
  const read = () => readPlan(world.service, { issue: planning, fresh: true });

  test.each<[string, PlanEdit, string]>([
    ['a promoted row', promote, '| #3 |'],
    ['a capacity', capacity, '| @ada.moreno | 6 |'],
  ])('%s that a save of an old text undid is put back', async (_, change, line) => {
    world.gitlab.edit(team, 7, (text) => `${text}\n\nA word.`);
    await edit([change]);
    world.gitlab.edit(team, 7, () => `${description}\n\nAnother word.`, hour);
    await read();
    expect(stored()).toContain(line);
    expect(stored()).toContain('Another word.');
    const { plan } = await readPlan(world.service, { issue: planning, fresh: true });
    if (change === promote) expect(keys(plan.parked)).toEqual([]);
  });

  test('what a newer command says anew is not sent any more where it still waits', async () => {
    world.gitlab.before = failing('descriptionForWrite', 'offline', 1);
    await edit([capacity, promote]).catch(() => null);
    await edit([{ ...capacity, row: { capacity: '3' } }], { command: another });
    await replayJournal(world.service, 'all');
    expect(stored()).toContain('| @ada.moreno | 3 |');
    expect(stored()).not.toContain('| #3 | Small');
  });

  test('a waiting command of which a newer one says everything anew is done, and asks for nothing', async () => {
    world.gitlab.before = failing('descriptionForWrite', 'offline', 1);
    await edit([capacity]).catch(() => null);
    await edit([{ ...capacity, row: { capacity: '3', notes: 'PTO' } }], { command: another });
    await replayJournal(world.service, 'all');
    expect(stored()).toContain('| @ada.moreno | 3 |');
    expect((await read()).pendingEdits).toBeUndefined();
    expect((await edit([capacity])).outcome).toBe('unchanged');
    expect(stored()).toContain('| @ada.moreno | 3 |');
  });

  test('what a newer command does not set is still sent', async () => {
    world.gitlab.before = failing('descriptionForWrite', 'offline', 1);
    await edit([capacity]).catch(() => null);
    await edit([{ ...capacity, row: { notes: 'PTO' } }], { command: another });
    await replayJournal(world.service, 'all');
    expect(stored()).toContain('| @ada.moreno | 6 | | PTO |');
  });

  test('a row that a newer command moved back stays there', async () => {
    await edit([promote]);
    await edit([parkBack], { command: another });
    const before = stored();
    await read();
    await read();
    expect(stored()).toBe(before);
  });

  test('a row that was parked and removed again by a command stays out', async () => {
    const order = { reference: '#2', reason: 'Why' };
    await parkIssue(world.service, { type: 'park-issue', issue: planning, command: another, ...order });
    await edit([{ type: 'remove-row', key: `${team}#2`, section: 'parking-lot' }]);
    await read();
    await read();
    expect(stored()).toBe(description);
  });

  test('a tick that somebody took away stays away', async () => {
    await edit([tick]);
    world.gitlab.tick(team, 7, (text) => text.replace('[x] Workload', '[ ] Workload'));
    const before = stored();
    const { pendingEdits } = await read();
    expect(pendingEdits).toBeUndefined();
    expect(stored()).toBe(before);
  });
});
