import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { pruneJournal, replayJournal } from './replay-journal';
import { failing } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from './testing/test-service';

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const another = '7d9f14c3-7a5b-4a0e-8d86-0d9f55b3b0c2';
const row2 = '| #2 | Why 2 | @ada.moreno |';
const row4 = '| #4 | Why 4 | @ada.moreno |';

let before: TestService;

function park(id: string, iid: number, { service }: TestService = before) {
  const reference = `#${iid}`;
  return parkIssue(service, {
    type: 'park-issue',
    issue: planning,
    command: id,
    reference,
    reason: `Why ${iid}`,
  });
}

async function parkOffline(id: string, iid: number) {
  before.gitlab.before = failing('planningIssue', 'offline');
  await expect(park(id, iid)).rejects.toThrow();
  before.gitlab.before = () => {};
}

function stored(): string {
  return before.gitlab.description(team, 7);
}

beforeEach(async () => {
  fakeBrowser.reset();
  before = await createTestServiceWithToken();
  seedPlan(before);
});

describe('after the token of another user came into force', () => {
  beforeEach(async () => {
    await parkOffline(command, 2);
    await saveToken(before, 'write', 'bilal.k');
    await replayJournal(before.service, 'all');
  });

  test('nothing is sent in their name; it waits and says for whom', async () => {
    expect(stored()).toBe(description);
    const { pending } = await readPlan(before.service, { issue: planning, fresh: true });
    expect(pending).toMatchObject([
      {
        command,
        state: 'waiting',
        failure: { kind: 'wrong-user', values: { other: 'ada.moreno', token: 'bilal.k' } },
      },
    ]);
  });

  test('it is sent once its own user’s is back, in any case of their name', async () => {
    await saveToken(before, 'write', 'Ada.Moreno');
    await replayJournal(before.service, 'all');
    expect(stored()).toMatch(/\| #2 \| Why 2 \| @ada\.moreno \|$/i);
  });
});

describe('after the worker was killed', () => {
  test('what was accepted and not sent is sent, oldest first, once', async () => {
    await parkOffline(command, 2);
    before.setNow('2026-11-22T10:00:30.000Z');
    await parkOffline(another, 4);
    const { service } = before.restarted();
    await replayJournal(service, 'all');
    await replayJournal(service, 'all');
    expect(stored()).toBe(`${description}\n${row2}\n${row4}`);
  });

  test('in the middle of a write that arrived, nothing is written twice', async () => {
    before.gitlab.after = (method) =>
      method === 'saveDescription' ? new Promise<void>(() => {}) : undefined;
    void park(command, 2);
    while (!stored().includes(row2)) await new Promise((resolve) => setTimeout(resolve, 1));
    before.gitlab.after = () => {};

    const after = before.restarted();
    await replayJournal(after.service, 'due');
    expect(stored()).toBe(`${description}\n${row2}`);
    expect((await park(command, 2, after)).outcome).toBe('saved');
  });

  test('the plan tells what is still waiting', async () => {
    await parkOffline(command, 2);
    const view = await readPlan(before.restarted().service, { issue: planning, fresh: true });
    expect(view.pending).toMatchObject([{ command, reference: '#2', state: 'waiting' }]);
  });
});

describe('a waiting command', () => {
  test('is left alone until it is due, then after 1, 2, 4, … minutes', async () => {
    await parkOffline(command, 2);
    const tries = async (now: string) => {
      before.setNow(now);
      before.gitlab.calls.length = 0;
      before.gitlab.before = failing('planningIssue', 'offline');
      await replayJournal(before.service, 'due');
      return before.gitlab.calls.length > 0;
    };
    expect(await tries('2026-11-22T10:00:59.000Z')).toBe(false);
    expect(await tries('2026-11-22T10:01:00.000Z')).toBe(true);
    expect(await tries('2026-11-22T10:02:59.000Z')).toBe(false);
    expect(await tries('2026-11-22T10:03:00.000Z')).toBe(true);
    expect(before.alarms.get('replay')).toBe('2026-11-22T10:07:00.000Z');
  });

  test('that is due later is not forgotten when another one is done before it', async () => {
    await parkOffline(command, 2);
    before.setNow('2026-11-22T10:01:00.000Z');
    before.gitlab.before = failing('planningIssue', 'offline');
    await replayJournal(before.service, 'due');
    before.setNow('2026-11-22T10:01:10.000Z');
    await parkOffline(another, 4);
    expect(before.alarms.get('replay')).toBe('2026-11-22T10:02:10.000Z');
    before.setNow('2026-11-22T10:02:10.000Z');
    await replayJournal(before.service, 'due');
    expect(stored()).toBe(`${description}\n${row4}`);
    expect(before.alarms.get('replay')).toBe('2026-11-22T10:03:00.000Z');
  });

  test('is sent at once when the connection is back', async () => {
    await parkOffline(command, 2);
    await replayJournal(before.service, 'all');
    expect(stored()).toContain(row2);
  });

  test('that GitLab refuses for good stays in the plan with the reason, and is not sent again', async () => {
    await parkOffline(command, 2);
    before.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-22T10:00:10Z' });
    await replayJournal(before.service, 'all');
    const view = await readPlan(before.service, { issue: planning, fresh: true });
    expect(view.pending).toMatchObject([
      { command, state: 'refused', failure: { kind: 'not-a-planning-issue', values: { state: 'closed' } } },
    ]);
    before.gitlab.calls.length = 0;
    await replayJournal(before.service, 'all');
    expect(before.gitlab.calls).toEqual([]);
  });

  test('waits on while there is no token', async () => {
    await parkOffline(command, 2);
    await before.service.tokens.remove(planning.origin);
    await replayJournal(before.service, 'all');
    expect(await before.service.journal.read(command)).toMatchObject({ state: 'waiting' });
    await saveToken(before);
    await replayJournal(before.service, 'all');
    expect(stored()).toContain(row2);
  });

  test('does not hold up the next one', async () => {
    await parkOffline(command, 2);
    before.setNow('2026-11-22T10:00:01.000Z');
    await parkOffline(another, 4);
    before.gitlab.before = failing('planningIssue', 'offline', 1);
    await replayJournal(before.service, 'all');
    expect(stored()).toBe(`${description}\n${row4}`);
  });
});

describe('the journal forgets', () => {
  test('results after a week, and nothing that waits', async () => {
    await park(command, 2);
    await parkOffline(another, 4);
    before.setNow('2026-11-29T09:59:59.000Z');
    await pruneJournal(before.service);
    expect(await before.service.journal.all()).toHaveLength(2);
    before.setNow('2026-11-29T10:00:01.000Z');
    await pruneJournal(before.service);
    expect(await before.service.journal.all()).toMatchObject([{ command: another }]);
  });
});
