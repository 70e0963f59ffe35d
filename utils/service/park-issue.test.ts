import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageOf } from '@/utils/protocol/messages';
import { discardCommand } from './discard-command';
import { keepDraft, readDraft } from './drafts';
import { failureOf } from './failures';
import { parkIssue } from './park-issue';
import { readPlan } from './read-plan';
import { replayJournal } from './replay-journal';
import { failing, once } from './testing/fake-gitlab';
import { description, planning, seedPlan, team } from './testing/plans';
import { createTestService, createTestServiceWithToken, type TestService } from './testing/test-service';

type ParkMessage = MessageOf<'park-issue'>;

const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const another = '7d9f14c3-7a5b-4a0e-8d86-0d9f55b3b0c2';
const added = '| #2 | Unblocks triage | @ada.moreno |';

let world: TestService;

function message(change: Partial<ParkMessage> = {}): ParkMessage {
  return {
    type: 'park-issue',
    issue: planning,
    command,
    reference: '#2',
    reason: 'Unblocks triage',
    ...change,
  };
}

function park(change: Partial<ParkMessage> = {}) {
  return parkIssue(world.service, message(change));
}

async function failureOfParking(change: Partial<ParkMessage> = {}) {
  return failureOf(await park(change).catch((error: unknown) => error));
}

function writes(): number {
  return world.gitlab.calls.filter((call) => call === `saveDescription ${team}`).length;
}

function stored(): string {
  return world.gitlab.description(team, 7);
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

beforeEach(async () => {
  fakeBrowser.reset();
  world = await createTestServiceWithToken();
  seedPlan(world);
});

describe('parking an issue', () => {
  test('adds its row to the Parking Lot and changes nothing else', async () => {
    const result = await park();
    expect(result).toMatchObject({ outcome: 'saved', reference: '#2' });
    expect(stored()).toBe(`${description}\n${added}`);
    expect(writes()).toBe(1);
  });

  test('answers with the plan as it is then, and keeps that plan', async () => {
    const { plan } = await park();
    expect(plan.plan.parked.map(({ row }) => row.key)).toEqual([`${team}#3`, `${team}#2`]);
    const kept = await readPlan(world.service, { issue: planning, fresh: false });
    expect(kept.plan.parked).toEqual(plan.plan.parked);
  });

  test.each([
    ['a URL', 'https://gitlab.com/gitlab-org/gitlab/-/work_items/60', 'gitlab-org/gitlab#60'],
    ['a full reference', 'gitlab-org/gitlab#60', 'gitlab-org/gitlab#60'],
    ['a path in another case', 'GitLab-Org/GitLab#60', 'gitlab-org/gitlab#60'],
    ['a URL of its own project', `https://gitlab.com/${team}/-/issues/2`, '#2'],
    ['a full reference of its own project', `${team}#2`, '#2'],
  ])('writes %s as the shortest reference', async (_, reference, written) => {
    world.gitlab.addIssue('gitlab-org/gitlab', 60);
    expect((await park({ reference })).reference).toBe(written);
    expect(stored()).toContain(`| ${written} | Unblocks triage | @ada.moreno |`);
  });

  test.each([
    ['is parked there', '#3', 'already-parked'],
    ['is planned there', '#1', 'already-planned'],
    [
      'is planned there under another spelling',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/50',
      'already-planned',
    ],
  ])('writes nothing for an issue that %s', async (_, reference, outcome) => {
    expect((await park({ reference })).outcome).toBe(outcome);
    expect(writes()).toBe(0);
  });

  test('is done once however often the same command is sent', async () => {
    const first = await park();
    const again = await park();
    expect(again).toMatchObject({ outcome: first.outcome, reference: first.reference });
    expect(writes()).toBe(1);
  });

  test('is done once when the same command is sent twice at the same time', async () => {
    const [one, other] = await Promise.all([park(), park()]);
    expect([one.outcome, other.outcome]).toEqual(['saved', 'saved']);
    expect(timesIn(stored(), added)).toBe(1);
    expect(writes()).toBe(1);
  });

  test('waits for another write of the same planning issue', async () => {
    const results = await Promise.all([park(), park({ command: another, reference: '#4', reason: 'Next' })]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
    expect(stored()).toBe(`${description}\n${added}\n| #4 | Next | @ada.moreno |`);
    expect(writes()).toBe(2);
  });
});

describe('what was typed for it', () => {
  const url = `https://gitlab.com/${team}/-/issues/2`;
  const draft = { reference: url, reason: 'Unblocks triage' };
  const there = [planning, { ...planning, iid: 2 }];
  const type = (typed = draft) =>
    Promise.all(there.map((issue) => keepDraft(world.service, { issue, draft: typed })));
  const left = () => Promise.all(there.map((issue) => readDraft(world.service, { issue })));

  test('is forgotten wherever it was typed, also when nobody is there any more to hear the answer', async () => {
    await type();
    await park({ reference: url });
    expect(await left()).toEqual([null, null]);
  });

  test('is forgotten when it was sent by itself', async () => {
    await type();
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    expect(await failureOfParking({ reference: url })).toMatchObject({ values: { kept: 1 } });
    expect(await left()).toEqual([draft, draft]);
    await replayJournal(world.service, 'all');
    expect(await left()).toEqual([null, null]);
  });

  test.each([
    ['says something else by now', { ...draft, reason: 'Another reason' }, {}],
    ['was not written, as the issue is there already', { ...draft, reference: '#3' }, { reference: '#3' }],
  ])('stays where it %s', async (_, typed, change) => {
    await type(typed);
    await park({ reference: url, ...change });
    expect(await left()).toEqual([typed, typed]);
  });
});

describe('when somebody else edits at the same time', () => {
  const theirs = (text: string) => text.replace('Small', 'Small and useful');

  test('and is overwritten between our read and our write, is put back and named', async () => {
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    const { outcome, remarks } = await park();
    expect(outcome).toBe('merged');
    expect(remarks).toEqual({ mergedWith: ['Bilal K'], collided: [], unchecked: null, altered: false });
    expect(stored()).toBe(`${theirs(description)}\n${added}`);
    expect(writes()).toBe(2);
  });

  test('adds a row at the very same place, both rows stand', async () => {
    const row = '| #4 | Theirs | @bilal.k |';
    world.gitlab.before = once('saveDescription', () =>
      world.gitlab.edit(team, 7, (text) => `${text}\n${row}`),
    );
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(`${description}\n${added}\n${row}`);
  });

  test('by saving a text that was open for long, only what they changed is put back', async () => {
    world.gitlab.edit(team, 7, () => description.replace('| 8 |', '| 7 |'));
    world.gitlab.edit(team, 7, (text) => text.replace('Small', 'Tiny'));
    world.gitlab.before = once('saveDescription', () =>
      world.gitlab.edit(team, 7, () => `${description.replace('| 8 |', '| 7 |')}\n\nA word on the side.`),
    );
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(
      `${description.replace('| 8 |', '| 7 |').replace('Small', 'Tiny')}\n${added}\n\nA word on the side.`,
    );
  });

  test('twice, what stood right before our write is put back', async () => {
    world.gitlab.before = once('saveDescription', () => {
      world.gitlab.edit(team, 7, theirs);
      world.gitlab.edit(team, 7, (text) => text.replace('| 8 |', '| 6 |'));
    });
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(`${theirs(description).replace('| 8 |', '| 6 |')}\n${added}`);
  });

  test('and again while their edit is put back, both edits stand', async () => {
    const row = '| #4 | Theirs | @bilal.k |';
    let saves = 0;
    world.gitlab.before = (method) => {
      if (method !== 'saveDescription') return;
      saves += 1;
      if (saves === 1) world.gitlab.edit(team, 7, theirs);
      if (saves === 2) world.gitlab.edit(team, 7, (text) => `${text}\n${row}`);
    };
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(`${theirs(description)}\n${added}\n${row}`);
  });

  test('before and after our write, both edits stand', async () => {
    const row = '| #4 | Theirs | @bilal.k |';
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    world.gitlab.after = once('saveDescription', () =>
      world.gitlab.edit(team, 7, (text) => `${text}\n${row}`),
    );
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(`${theirs(description)}\n${added}\n${row}`);
  });

  test('on the line that our write went over, theirs of now stays, and what is left out is told', async () => {
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    world.gitlab.after = once('saveDescription', () =>
      world.gitlab.edit(team, 7, (text) => text.replace('Small', 'Huge')),
    );
    const { remarks } = await park();
    expect(stored()).toBe(`${description.replace('Small', 'Huge')}\n${added}`);
    expect(remarks?.collided).toEqual(['| #3 | Small and useful | @chidi |']);
  });

  test('and makes the Parking Lot unfit for our row, theirs is put back and ours refused', async () => {
    const unfit = (text: string) => text.replace('## Parking Lot', '<!--\n## Parking Lot');
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, unfit));
    expect(await failureOfParking()).toMatchObject({ kind: 'edit-refused' });
    expect(stored()).toBe(unfit(description));
  });

  test('without a history, says that nobody can tell what was overwritten', async () => {
    world.gitlab.tellsHistory = false;
    world.gitlab.before = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    expect(await park()).toMatchObject({ outcome: 'saved-beside', remarks: { unchecked: 'history' } });
    expect(stored()).toBe(`${description}\n${added}`);
  });

  test('after our write only, needs no history to say that both are there', async () => {
    world.gitlab.tellsHistory = false;
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    expect(await park()).toMatchObject({ outcome: 'saved-beside', remarks: null });
  });

  const ticked = (text: string) => text.replace('- [ ] Workload', '- [x] Workload');

  test('ticks a task that our write goes over: the history does not tell, so we say what could not be checked', async () => {
    world.gitlab.before = once('saveDescription', () => world.gitlab.tick(team, 7, ticked));
    expect(await park()).toMatchObject({ outcome: 'saved-beside', remarks: { unchecked: 'ticks' } });
  });

  test('ticks a task after our write, whose tick is there', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.tick(team, 7, ticked));
    expect(await park()).toMatchObject({ outcome: 'saved-beside', remarks: null });
    expect(stored()).toBe(`${ticked(description)}\n${added}`);
  });

  test('never takes an older text for an edit to put back', async () => {
    world.gitlab.edit(team, 7, (text) => text.replace('Small', 'Tiny'));
    world.gitlab.tick(team, 7, ticked);
    world.gitlab.before = once('saveDescription', () => world.gitlab.tick(team, 7, (text) => `${text} `));
    const before = stored();
    expect(await park()).toMatchObject({ outcome: 'saved-beside', remarks: { unchecked: 'ticks' } });
    expect(stored()).toBe(`${before}\n${added}`);
  });

  test('and keeps our row, says so and keeps both', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, theirs));
    expect((await park()).outcome).toBe('saved-beside');
    expect(stored()).toBe(`${theirs(description)}\n${added}`);
  });

  test('and drops our row, writes it again after a pause', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, () => theirs(description)));
    expect((await park()).outcome).toBe('saved-beside');
    expect(stored()).toBe(`${theirs(description)}\n${added}`);
    expect(writes()).toBe(2);
    expect(world.pauses).toHaveLength(1);
  });

  test('and drops our row every time, gives up after four writes and keeps the command', async () => {
    world.gitlab.after = (method) => {
      if (method === 'saveDescription') world.gitlab.edit(team, 7, () => description);
    };
    expect(await failureOfParking()).toEqual({ kind: 'not-saved', values: { kept: 1 } });
    expect(writes()).toBe(4);
    expect(await world.service.journal.read(command)).toMatchObject({
      state: 'waiting',
      writes: [{}, {}, {}, {}],
    });
  });

  test('and collides with us inside GitLab, tries again', async () => {
    world.gitlab.before = failing('saveDescription', 'conflict', 2);
    expect((await park()).outcome).toBe('saved-beside');
    expect(writes()).toBe(3);
    expect(world.pauses).toEqual([250, 500]);
  });
});

describe('when the answer to a write is lost', () => {
  test.each(['offline', 'timeout', 'server-trouble', 'unexpected-answer'] as const)(
    'by %s, looks before it writes again',
    async (kind) => {
      world.gitlab.after = failing('saveDescription', kind, 1);
      expect((await park()).outcome).toBe('saved');
      expect(timesIn(stored(), added)).toBe(1);
      expect(writes()).toBe(1);
    },
  );
});

describe('when the look at what a write did fails', () => {
  const theirs = (text: string) => text.replace('Small', 'Small and useful');

  test('its answer still counts, also where GitLab stored another text than the one sent', async () => {
    world.gitlab.runsOnSave = (text) => text.replace('- [x] Milestone dates confirmed\n', '');
    world.gitlab.before = (method, path) => {
      if (method === 'saveDescription' && writes() === 1) world.gitlab.edit(team, 7, theirs);
      return failsOnce(method, path);
    };
    const failsOnce = failing('descriptionHistory', 'server-trouble', 1);
    expect(await park()).toMatchObject({ outcome: 'merged', remarks: { mergedWith: ['Bilal K'] } });
    expect(stored()).toContain('Small and useful');
    expect(timesIn(stored(), added)).toBe(1);
  });

  test('the next write is made on a text read after it, not before', async () => {
    world.gitlab.after = failing('saveDescription', 'offline', 1);
    const whileLooking = once('descriptionHistory', () =>
      world.gitlab.edit(team, 7, (text) => `${text}\n\nWhile looking`),
    );
    world.gitlab.before = (method, path) => {
      if (method === 'saveDescription' && writes() === 1) world.gitlab.edit(team, 7, theirs);
      return whileLooking(method, path);
    };
    expect((await park()).outcome).toBe('merged');
    expect(stored()).toBe(`${theirs(description)}\n${added}\n\nWhile looking`);
    expect(writes()).toBe(2);
  });
});

describe('where GitLab tells no lock version', () => {
  beforeEach(() => {
    world.gitlab.tellsVersions = false;
  });

  test('goes by the text alone, and says what could not be checked', async () => {
    expect(await park()).toMatchObject({ outcome: 'saved', remarks: { unchecked: 'versions' } });
  });

  test('but for once after the write, asks again', async () => {
    world.gitlab.before = (method) => {
      world.gitlab.tellsVersions = method !== 'saveDescription';
    };
    expect(await park()).toMatchObject({ outcome: 'saved', remarks: null });
  });

  test('still notices that our row is gone', async () => {
    world.gitlab.after = once('saveDescription', () => world.gitlab.edit(team, 7, () => description));
    await park();
    expect(timesIn(stored(), added)).toBe(1);
    expect(writes()).toBe(2);
  });
});

describe('a description GitLab stores in its own form', () => {
  test('counts as saved without line feeds of Windows and white space at the end', async () => {
    world.gitlab.addPlanningIssue(team, 7, `${description.replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect((await park()).outcome).toBe('saved');
    expect(writes()).toBe(1);
  });
});

describe('a text that GitLab changes when it saves it', () => {
  test('is noticed', async () => {
    world.gitlab.runsOnSave = (text) => text.replace('- [x] Milestone dates confirmed\n', '');
    expect(await park()).toMatchObject({ outcome: 'saved', remarks: { altered: true } });
    expect(writes()).toBe(1);
  });

  test('and that loses our row by it, is not called saved', async () => {
    world.gitlab.runsOnSave = (text) => text.replace(`\n${added}`, '');
    expect(await failureOfParking()).toEqual({ kind: 'not-saved', values: { kept: 1 } });
  });
});

describe('while the description is open in the user’s own editor', () => {
  beforeEach(() => world.setEdited(true));

  test('nothing is written, the command waits and says why', async () => {
    expect(await failureOfParking()).toEqual({ kind: 'being-edited', values: { kept: 1 } });
    expect(writes()).toBe(0);
    const view = await readPlan(world.service, { issue: planning, fresh: true });
    expect(view.pending).toMatchObject([{ command, failure: { kind: 'being-edited' } }]);
    expect(writes()).toBe(0);
  });

  test('it is written at the first fresh read after the editor closed', async () => {
    await failureOfParking();
    world.setEdited(false);
    const { plan, pending } = await readPlan(world.service, { issue: planning, fresh: true });
    expect(plan.parked.map(({ row }) => row.key)).toContain(`${team}#2`);
    expect(pending).toBeUndefined();
  });
});

describe('where the page names the signed-in user', () => {
  test('another than the token’s: nothing is written, and both are named', async () => {
    expect(await failureOfParking({ pageUser: 'bilal.k' })).toEqual({
      kind: 'wrong-user',
      values: { page: 'bilal.k', token: 'ada.moreno' },
    });
    expect(world.gitlab.calls).toEqual([]);
    expect(await world.service.journal.all()).toEqual([]);
  });

  test('the token’s, in any case: it is written', async () => {
    expect((await park({ pageUser: 'Ada.Moreno' })).outcome).toBe('saved');
  });
});

describe('what cannot be parked', () => {
  test.each([
    ['no reference', 'something to do', 'not-a-reference'],
    ['an epic', 'gitlab-org&1', 'not-an-issue'],
    ['a merge request', '!5', 'not-an-issue'],
    ["another instance's issue", 'https://gitlab.example.org/a/b/-/issues/1', 'other-instance'],
    ['the planning issue itself', '#7', 'itself'],
    ['an issue GitLab does not list', '#99', 'not-found-or-hidden'],
  ])('is %s', async (_, reference, reason) => {
    expect(await failureOfParking({ reference })).toEqual({ kind: 'bad-reference', values: { reason } });
    expect(writes()).toBe(0);
    expect(await world.service.journal.all()).toEqual([]);
  });

  test.each(['not-found-or-hidden', 'forbidden'] as const)(
    'is an issue of a project that is %s',
    async (kind) => {
      world.gitlab.before = failing('issues', kind);
      expect(await failureOfParking({ reference: 'secret/project#1' })).toEqual({
        kind: 'bad-reference',
        values: { reason: 'not-found-or-hidden' },
      });
    },
  );

  test.each([
    ['carries no planning label', { labels: ['bug'] }, {}],
    ['is closed', { state: 'closed', closedAt: '2026-11-21T10:00:00Z' }, { state: 'closed' }],
  ] as const)('goes into no issue that %s', async (_, change, values) => {
    world.gitlab.changePlanningIssue(team, 7, change);
    expect(await failureOfParking()).toEqual({ kind: 'not-a-planning-issue', values });
    expect(writes()).toBe(0);
  });

  test('goes into no text where the row could not be told from the rest', async () => {
    world.gitlab.addPlanningIssue(
      team,
      7,
      `${description}\n\n<!-- open`.replace('## Parking Lot', '<!--\n## Parking Lot'),
    );
    const { kind, values } = await failureOfParking();
    expect(kind).toBe('edit-refused');
    expect(values.refusal).toBe('inside-unclosed-block');
    expect(writes()).toBe(0);
    expect(await world.service.journal.all()).toEqual([]);
  });
});

describe('without the right to write', () => {
  test('asks for a token, and keeps no command that would be sent by surprise later', async () => {
    world = createTestService();
    seedPlan(world);
    expect(await failureOfParking()).toEqual({ kind: 'no-token', values: {} });
    expect(await world.service.journal.all()).toEqual([]);
  });

  test('says that the scope is too small', async () => {
    world = await createTestServiceWithToken('read-only');
    seedPlan(world);
    expect(await failureOfParking()).toEqual({ kind: 'scope-too-small', values: {} });
  });
});

describe('when GitLab cannot be reached', () => {
  test.each([
    'offline',
    'timeout',
    'rate-limited',
    'server-trouble',
    'token-expired',
    'token-revoked',
  ] as const)('(%s) keeps the command, says so, and shows it in the plan', async (kind) => {
    await readPlan(world.service, { issue: planning, fresh: true });
    world.gitlab.before = failing('planningIssue', kind);
    expect(await failureOfParking()).toEqual({ kind, values: { kept: 1 } });
    const view = await readPlan(world.service, { issue: planning, fresh: true });
    expect(view.pending).toEqual([
      {
        command,
        reference: '#2',
        reason: 'Unblocks triage',
        acceptedAt: '2026-11-22T10:00:00.000Z',
        state: 'waiting',
        failure: { kind, values: {} },
      },
    ]);
    expect(world.alarms.get('replay')).toBe('2026-11-22T10:01:00.000Z');
  });

  test('sends the kept command when it is asked for again', async () => {
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    await failureOfParking();
    expect((await park()).outcome).toBe('saved');
    expect((await readPlan(world.service, { issue: planning, fresh: true })).pending).toBeUndefined();
  });

  test('never sends a command that was discarded', async () => {
    world.gitlab.before = failing('planningIssue', 'offline', 1);
    await failureOfParking();
    const otherIssue = { ...planning, iid: 8 };
    await discardCommand(world.service, { type: 'discard-command', issue: otherIssue, command });
    expect(await world.service.journal.read(command)).not.toBeNull();
    await discardCommand(world.service, { type: 'discard-command', issue: planning, command });
    expect(await world.service.journal.read(command)).toBeNull();
  });

  describe('a command that is discarded while it is being sent', () => {
    const discard = async () =>
      void (await discardCommand(world.service, { type: 'discard-command', issue: planning, command }));

    test('is not written any more', async () => {
      world.gitlab.before = once('descriptionForWrite', discard);
      expect(await failureOfParking()).toEqual({ kind: 'not-saved', values: { reason: 'discarded' } });
      expect(stored()).toBe(description);
      expect(await world.service.journal.all()).toEqual([]);
    });

    test('is not kept when that fails', async () => {
      world.gitlab.before = once('planningIssue', discard);
      world.gitlab.after = failing('planningIssue', 'offline');
      expect(await failureOfParking()).toEqual({ kind: 'offline', values: {} });
      expect(await world.service.journal.all()).toEqual([]);
    });
  });
});

describe('the journal', () => {
  test('holds the command before anything is sent', async () => {
    let heldAtFirstCall: unknown = null;
    world.gitlab.before = async () => {
      heldAtFirstCall ??= await world.service.journal.read(command);
    };
    await park();
    expect(heldAtFirstCall).toMatchObject({ state: 'waiting', writes: [] });
  });

  test('knows of a write before it leaves', async () => {
    let held: unknown = null;
    world.gitlab.before = async (method) => {
      if (method === 'saveDescription') held = await world.service.journal.read(command);
    };
    await park();
    expect(held).toMatchObject({ state: 'waiting', writes: [{ lockVersion: 0 }] });
  });

  test('without room for the command means nothing is sent', async () => {
    world = {
      ...world,
      service: { ...world.service, journal: { ...world.service.journal, keep: async () => false } },
    };
    expect(await failureOfParking()).toEqual({ kind: 'not-saved', values: { reason: 'storage-full' } });
    expect(world.gitlab.calls).toEqual([]);
  });
});
