import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failureOf } from '@/utils/service/failures';
import { createOccasions } from '@/utils/service/occasions';
import { parkIssue } from '@/utils/service/park-issue';
import { readPlan } from '@/utils/service/read-plan';
import { replayJournal } from '@/utils/service/replay-journal';
import { failing, origin } from '@/utils/service/testing/fake-gitlab';
import { description, planning, seedPlan, team } from '@/utils/service/testing/plans';
import {
  createTestServiceWithToken,
  saveToken,
  type TestService,
} from '@/utils/service/testing/test-service';
import { failureSentence } from '@/utils/strings/failures';

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const added = '| #2 | Unblocks triage | @ada.moreno |';

let world: TestService;

const park = () =>
  parkIssue(world.service, {
    type: 'park-issue',
    issue: planning,
    command,
    reference: '#2',
    reason: 'Unblocks triage',
  });
const failureOfParking = async () => failureOf(await park().catch((error: unknown) => error));
const entry = () => world.service.journal.read(command);
const pending = async () =>
  (await readPlan(world.service, { issue: planning, fresh: false })).pending?.map(({ state }) => state);
const stored = () => world.gitlab.description(team, 7);
const rows = () => stored().split(added).length - 1;

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
});

describe('the planning issue, while its page was open,', () => {
  test.each<[string, () => void, string]>([
    [
      'was closed',
      () => world.gitlab.changePlanningIssue(team, 7, { state: 'closed', closedAt: '2026-11-22T09:00:00Z' }),
      'This plan is finalized. Nothing was changed, and nothing you typed is lost. Use the next planning issue.',
    ],
    [
      'was moved to another project',
      () => world.gitlab.changePlanningIssue(team, 7, { state: 'closed', moved: true }),
      'This planning issue was moved to another project. Nothing was changed, and nothing you typed is lost. Open it in its new place.',
    ],
    [
      'lost its planning label',
      () => world.gitlab.changePlanningIssue(team, 7, { labels: [] }),
      'This issue does not have the planning label. Nothing was changed, and nothing you typed is lost. Add the label, then try again.',
    ],
    [
      'was deleted, or made confidential to others',
      () => {
        world.gitlab.before = failing('planningIssue', 'not-found-or-hidden');
      },
      'GitLab finds nothing there: it does not exist, or is hidden from you. Nothing was changed, and nothing you typed is lost. Check the address, or ask for access to the project.',
    ],
    [
      'may not be changed by this user any more',
      () => {
        world.gitlab.before = failing('saveDescription', 'forbidden');
      },
      'GitLab does not allow you to do this. Nothing was changed, and nothing you typed is lost. Ask for access to the project.',
    ],
    [
      'is at the largest size GitLab takes',
      () => world.gitlab.edit(team, 7, (text) => text.replace('Small', 'S'.repeat(1_048_576 - text.length))),
      'With this change the description would be longer than GitLab allows. Nothing you typed is lost. Shorten the description, then try again.',
    ],
  ])(
    '%s: nothing is written, the user is told, and nothing is sent again by surprise',
    async (_, happens, words) => {
      happens();
      const before = stored();
      const failure = await failureOfParking();
      expect(failureSentence(failure)).toBe(words);
      expect(stored()).toBe(before);
      expect(await entry()).toBeNull();
    },
  );

  test.each<[string, () => void]>([
    ['was renamed', () => world.gitlab.changePlanningIssue(team, 7, { title: 'Another title' })],
    [
      'is one row below the largest size, counted in characters as GitLab does',
      () => world.gitlab.edit(team, 7, (text) => text.replace('Small', '🦊'.repeat(600_000))),
    ],
  ])('%s: the row is saved', async (_, happens) => {
    happens();
    expect((await park()).outcome).toBe('saved');
    expect(rows()).toBe(1);
  });
});

describe('GitLab out of reach', () => {
  test('for an hour: the row is sent once, as soon as it is back', async () => {
    world.gitlab.before = failing('planningIssue', 'offline');
    expect(failureSentence(await failureOfParking())).toBe(
      'GitLab could not be reached. The change is kept and will be sent by itself.',
    );
    for (let minute = 1; minute <= 60; minute += 1) {
      world.setNow(new Date(Date.parse('2026-11-22T10:00:00Z') + minute * 60_000).toISOString());
      await replayJournal(world.service, 'due');
    }
    expect(await entry()).toMatchObject({ state: 'waiting' });
    world.gitlab.before = () => {};
    await createOccasions(world.service).cameOnline();
    expect(rows()).toBe(1);
    expect(await pending()).toBeUndefined();
  });
});

describe('the token', () => {
  test('revoked half way, between the read and the write: kept, told, and sent with the next one', async () => {
    world.gitlab.before = failing('saveDescription', 'token-revoked');
    expect(failureSentence(await failureOfParking())).toBe(
      'Your token was revoked. The change is kept, and is sent once this is fixed. Set up a new token in the options.',
    );
    world.gitlab.before = () => {};
    await saveToken(world);
    await replayJournal(world.service, 'all');
    expect(rows()).toBe(1);
  });

  test('is another user’s by now: a row is never added in somebody else’s name', async () => {
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    await failureOfParking();
    const saved = await world.service.tokens.saved(origin);
    if (saved === null) throw new Error('no token');
    await world.service.tokens.save(origin, { ...saved, status: { ...saved.status, username: 'bilal.k' } });
    await replayJournal(world.service, 'all');
    expect(stored()).toBe(description);
    expect(await entry()).toMatchObject({
      state: 'waiting',
      failure: { kind: 'wrong-user', values: { other: 'ada.moreno', token: 'bilal.k' } },
    });
    await saveToken(world);
    await replayJournal(world.service, 'all');
    expect(rows()).toBe(1);
  });
});

describe('a clock', () => {
  test('a day ahead, then set right: what waits does not wait a day', async () => {
    world.setNow('2026-11-23T10:00:00.000Z');
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    await failureOfParking();
    world.setNow('2026-11-22T10:00:30.000Z');
    await replayJournal(world.service, 'due');
    expect(rows()).toBe(1);
  });

  test('a day behind, then set right: what waits is sent', async () => {
    world.setNow('2026-11-21T10:00:00.000Z');
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    await failureOfParking();
    world.setNow('2026-11-22T10:00:00.000Z');
    await replayJournal(world.service, 'due');
    expect(rows()).toBe(1);
  });
});

describe('storage that fills up', () => {
  /** The journal takes so many more entries. */
  function withRoomFor(entries: number): void {
    const { journal } = world.service;
    let left = entries;
    const keep: typeof journal.keep = async (key, value) => {
      left -= 1;
      return left >= 0 && journal.keep(key, value);
    };
    world = { ...world, service: { ...world.service, journal: { ...journal, keep } } };
  }

  test('before the write: nothing is sent that could not be recognised later, and the command stays', async () => {
    withRoomFor(1);
    expect(failureSentence(await failureOfParking())).toMatch(
      /no room left.*The change is kept.*Free some space/,
    );
    expect(stored()).toBe(description);
    expect(await pending()).toEqual(['waiting']);
  });

  test('after the write: it is found to be there, and done once', async () => {
    withRoomFor(2);
    expect((await park()).outcome).toBe('saved');
    await replayJournal(world.restarted().service, 'all');
    expect(rows()).toBe(1);
  });
});

test('two tabs and the popup asking for different rows at once write one after the other', async () => {
  const results = await Promise.all(
    [2, 4].map((iid, at) =>
      parkIssue(world.service, {
        type: 'park-issue',
        issue: planning,
        command: command.replace(/1$/, String(at + 2)),
        reference: `#${iid}`,
        reason: 'Why',
      }),
    ),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
});

test('the same user in two browsers asking for the same row: it stands once, and the second is told', async () => {
  const other = await createTestServiceWithToken();
  const elsewhere = { ...other.service, gateways: world.service.gateways };
  const message = {
    type: 'park-issue' as const,
    issue: planning,
    reference: '#2',
    reason: 'Unblocks triage',
  };
  await park();
  const second = await parkIssue(elsewhere, { ...message, command: command.replace(/1$/, '2') });
  expect(second.outcome).toBe('already-parked');
  expect(rows()).toBe(1);
});
