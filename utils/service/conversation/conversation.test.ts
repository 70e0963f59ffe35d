import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ServiceFailure } from '../failures';
import { chooseProfile } from '../profiles';
import { readPlan } from '../read-plan';
import { failing } from '../testing/fake-gitlab';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, saveToken, type TestService } from '../testing/test-service';
import { agreeWithWeight } from './agree-with-weight';
import { commentOnRow } from './comment-on-row';
import { discussRow } from './discuss-row';
import { readAgreement } from './read-agreement';

const row = `${team}#1`;
const command = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const ada = { username: 'ada.moreno', name: 'Ada Moreno' };
const sam = { username: 'sam', name: 'Sam' };

beforeEach(() => fakeBrowser.reset());

/** Row 1 is Ada's, and its issue weighs 2, as Sam set it. */
async function seeded(): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  test.gitlab.conversations.weigh(team, 1, sam, 2);
  return test;
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof ServiceFailure ? error.failure : Promise.reject(error)),
  );
const asked = ({ gitlab }: TestService, ...methods: string[]) =>
  gitlab.calls.filter((call) => methods.includes(call.split(' ')[0] ?? ''));

describe('the agreement with a row’s weight', () => {
  const read = ({ service }: TestService, key = row) => readAgreement(service, { issue: planning, row: key });

  test('tells who set it, and that its assignee has not agreed', async () => {
    const test = await seeded();
    expect(await read(test)).toMatchObject({
      weight: 2,
      setBy: sam,
      state: 'asked',
      people: [{ username: 'ada.moreno', consent: 'not-yet' }],
    });
  });

  test('takes two requests, and one where the plan was read since and the issue has not changed', async () => {
    const test = await seeded();
    test.gitlab.addIssue(team, 1, { updatedAt: '2026-11-20T10:00:00.000Z' });
    await read(test);
    await read(test);
    expect(asked(test, 'weightEvents', 'reactions')).toHaveLength(4);
    test.setNow('2026-11-22T10:01:00.000Z');
    await readPlan(test.service, { issue: planning, fresh: true });
    test.gitlab.conversations.react(team, 1, 'ada.moreno', 'scales');
    expect((await read(test)).state).toBe('agreed');
    expect(asked(test, 'weightEvents', 'reactions')).toHaveLength(5);
  });

  test('reads the history again once the issue has changed', async () => {
    const test = await seeded();
    test.gitlab.addIssue(team, 1, { updatedAt: '2026-11-20T10:00:00.000Z' });
    await read(test);
    test.gitlab.conversations.weigh(team, 1, ada, 3);
    test.gitlab.addIssue(team, 1, { updatedAt: '2026-11-21T10:00:00.000Z', weight: 3 });
    test.setNow('2026-11-22T10:01:00.000Z');
    await readPlan(test.service, { issue: planning, fresh: true });
    expect(await read(test)).toMatchObject({ weight: 3, setBy: ada, state: 'agreed' });
  });

  test('of a team that weighs by label tells who set the label', async () => {
    const test = await seeded();
    await chooseProfile(test.service, { type: 'choose-profile', profile: 'application-security' });
    test.gitlab.addIssue(team, 1, { weight: null, labels: ['AppSecWeight::Small'] });
    test.gitlab.conversations.label(team, 1, ada, 'AppSecWeight::Small');
    const found = await read(test);
    expect(found).toMatchObject({ setBy: ada, state: 'agreed' });
    expect(asked(test, 'weightEvents')).toEqual([]);
  });

  test.each([
    ['that is in no plan', `${team}#99`, 'not-saved'],
    ['whose issue cannot be read', `${team}#1`, 'bad-reference'],
  ])('of a row %s fails', async (_, key, kind) => {
    const test = await createTestServiceWithToken();
    seedPlan(test);
    test.gitlab.before = failing('issues', 'forbidden');
    expect(await failureOf(read(test, key))).toMatchObject({ kind });
    expect(asked(test, 'weightEvents', 'reactions')).toEqual([]);
  });
});

describe('agreeing with a weight', () => {
  const agree = ({ service }: TestService, told: { weight?: number; pageUser?: string } = {}) =>
    agreeWithWeight(service, { type: 'agree-with-weight', issue: planning, row, weight: 2, ...told });
  const scales = ({ gitlab }: TestService) =>
    gitlab.conversations.reactions(team, 1).filter(({ name }) => name === 'scales');

  test('gives the scales in the name of the token’s user', async () => {
    const test = await seeded();
    expect(await agree(test)).toMatchObject({ state: 'agreed', people: [{ consent: 'reacted' }] });
    expect(scales(test)).toMatchObject([{ user: 'ada.moreno' }]);
  });

  test('again changes nothing', async () => {
    const test = await seeded();
    await Promise.all([agree(test), agree(test)]);
    await agree(test);
    expect(asked(test, 'addReaction')).toHaveLength(1);
  });

  test('gives them anew where they were given to an earlier weight', async () => {
    const test = await seeded();
    test.gitlab.conversations.react(team, 1, 'ada.moreno', 'scales');
    test.gitlab.conversations.weigh(team, 1, sam, 3);
    expect(await agree(test, { weight: 3 })).toMatchObject({ state: 'agreed' });
    expect(scales(test)).toHaveLength(1);
  });

  test('leaves those of others alone', async () => {
    const test = await seeded();
    test.gitlab.conversations.react(team, 1, 'sam', 'scales');
    await agree(test);
    expect(scales(test).map(({ user }) => user)).toEqual(['sam', 'ada.moreno']);
  });

  test('with a weight that somebody changed meanwhile is asked again', async () => {
    const test = await seeded();
    test.gitlab.conversations.weigh(team, 1, sam, 5);
    expect(await failureOf(agree(test))).toEqual({ kind: 'not-saved', values: { reason: 'weight-changed' } });
    expect(scales(test)).toEqual([]);
  });

  test('whose answer was lost is found to have happened', async () => {
    const test = await seeded();
    test.gitlab.after = failing('addReaction', 'timeout', 1);
    expect(await agree(test)).toMatchObject({ state: 'agreed' });
    expect(scales(test)).toHaveLength(1);
  });

  test('that GitLab refuses fails as it says', async () => {
    const test = await seeded();
    test.gitlab.before = failing('addReaction', 'forbidden');
    await expect(agree(test)).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
  });

  test('is nobody else’s to do', async () => {
    const test = await seeded();
    expect(await failureOf(agree(test, { pageUser: 'bilal' }))).toMatchObject({ kind: 'wrong-user' });
    await saveToken(test, 'read-only');
    expect(await failureOf(agree(test))).toMatchObject({ kind: 'scope-too-small' });
    expect(scales(test)).toEqual([]);
  });
});

describe('a comment on a row’s issue', () => {
  const comment = ({ service }: TestService, told: { text?: string; row?: string } = {}) =>
    commentOnRow(service, { type: 'comment-on-row', issue: planning, row, command, text: 'Why 3?', ...told });
  const bodies = ({ gitlab }: TestService) =>
    gitlab.conversations.threads(team, 1).map(({ notes }) => notes[0].body);

  test('is posted once, however often its command is sent', async () => {
    const test = await seeded();
    const [first, second] = await Promise.all([comment(test), comment(test)]);
    const third = await comment(test.restarted());
    expect(first.outcome).toBe('posted');
    expect([second, third]).toEqual([1, 2].map(() => ({ outcome: 'already', url: first.url })));
    expect(bodies(test)).toEqual([
      expect.stringMatching(/^<!-- milestone-planner:command \S+ -->\n\nWhy 3\?$/),
    ]);
    expect(first.url).toMatch(/\/-\/issues\/1#note_\d+$/);
  });

  test('whose answer was lost is found when it is sent again', async () => {
    const test = await seeded();
    test.gitlab.after = failing('createNote', 'timeout', 1);
    await expect(comment(test)).rejects.toMatchObject({ failure: { kind: 'timeout' } });
    expect((await comment(test)).outcome).toBe('already');
    expect(bodies(test)).toHaveLength(1);
  });

  test('that the browser sent twice stands there once', async () => {
    const test = await seeded();
    const { conversations, gateway } = test.gitlab;
    const send = gateway.createNote;
    Object.assign(gateway, {
      createNote(path: string, iid: number, body: string) {
        conversations.say(path, iid, 'ada.moreno', body, null);
        return send(path, iid, body);
      },
    });
    const [older] = (await comment(test).then(() => conversations.threads(team, 1))) ?? [];
    expect(bodies(test)).toHaveLength(1);
    expect((await comment(test)).url).toMatch(new RegExp(`#note_${older?.notes[0].id}$`));
  });

  test('stands though GitLab could not be asked for twins', async () => {
    const test = await seeded();
    test.gitlab.after = (method) => {
      if (method === 'createNote') test.gitlab.before = failing('latestComments', 'offline');
    };
    expect((await comment(test)).outcome).toBe('posted');
  });

  test('runs nothing and calls nobody at once', async () => {
    const test = await seeded();
    await comment(test, { text: '/close\n@all look' });
    expect(bodies(test)[0]).toMatch(/\n\n\\\/close\n\\@all look$/);
  });

  test('goes to no issue but those of the plan', async () => {
    const test = await seeded();
    expect(await failureOf(comment(test, { row: `${team}#2` }))).toMatchObject({
      kind: 'not-saved',
      values: { reason: 'no-such-row' },
    });
    expect(asked(test, 'createNote')).toEqual([]);
  });
});

describe('the thread about a row', () => {
  const discuss = ({ service }: TestService, key = row) =>
    discussRow(service, { type: 'discuss-row', issue: planning, row: key, text: 'Is this still urgent?' });
  const threads = ({ gitlab }: TestService) => gitlab.conversations.threads(team, 7);

  test('is opened on the planning issue, and found from then on', async () => {
    const test = await seeded();
    const opened = await discuss(test);
    expect(opened.outcome).toBe('posted');
    expect(await discuss(test)).toEqual({ outcome: 'already', url: opened.url });
    expect(threads(test)).toHaveLength(1);
    expect(opened.url).toMatch(/\/-\/issues\/7#note_\d+$/);
  });

  test('is each row’s own', async () => {
    const test = await seeded();
    await discuss(test);
    expect((await discuss(test, `${team}#3`)).outcome).toBe('posted');
    expect(threads(test)).toHaveLength(2);
  });

  test('is opened once by two at the same time', async () => {
    const test = await seeded();
    const outcomes = await Promise.all([discuss(test), discuss(test)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['posted', 'already']);
  });

  test('whose answer was lost is found when it is asked for again', async () => {
    const test = await seeded();
    test.gitlab.after = failing('createDiscussion', 'offline', 1);
    await expect(discuss(test)).rejects.toMatchObject({ failure: { kind: 'offline' } });
    expect((await discuss(test)).outcome).toBe('already');
    expect(threads(test)).toHaveLength(1);
  });

  test('that somebody else opened is the one', async () => {
    const test = await seeded();
    await discuss(test);
    await saveToken(test, 'write', 'bilal');
    expect((await discuss(test)).outcome).toBe('already');
  });
});
