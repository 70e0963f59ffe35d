import { describe, expect, test } from 'vitest';
import { failureOf } from '@/utils/gitlab/testing/failure-of';
import { planningIssue, teamProjectPath, tokens, userByName, writeIssue } from '../../sandbox';
import { gatewayAs } from './gateway-as';
import { loopbackFetch } from './loopback-fetch';
import { oneSandbox } from './one-sandbox';

const sandbox = await oneSandbox();
const as = (token: string) => gatewayAs(token, loopbackFetch(sandbox));

const team = teamProjectPath;
const seededIssue = () => {
  const { projectId } = planningIssue(sandbox.world);
  const issue = sandbox.world.issues.find((one) => one.projectId === projectId && one.weight !== null);
  if (!issue) throw new Error('the seeded team has a weighted issue');
  return issue;
};

describe('threads of an issue', () => {
  test('are what people said, without what GitLab noted, as the world knows them', async () => {
    const issue = planningIssue(sandbox.world);
    const said = sandbox.world.notes.filter((note) => note.issueId === issue.id && !note.system);
    const threads = await as(tokens.api).discussions(team, 413);
    expect(threads.flatMap(({ notes }) => notes.map(({ body }) => body)).sort()).toEqual(
      said.map(({ body }) => body).sort(),
    );
    expect(threads.length).toBe(new Set(said.map(({ discussionId }) => discussionId)).size);
  });

  test('one that is opened is found again, unresolved, by whom and with what was sent', async () => {
    const gateway = as(tokens.api);
    const opened = await gateway.createDiscussion(team, 413, '<!-- mark -->\n\nHello\n');
    expect(opened).toMatchObject({
      resolved: false,
      notes: [{ author: 'ada.moreno', body: '<!-- mark -->\n\nHello' }],
    });
    expect(await gateway.discussions(team, 413)).toContainEqual(opened);
  });

  test('are told page by page where there are more than a hundred', async () => {
    const gateway = as(tokens.api);
    const issue = planningIssue(sandbox.world);
    const ada = userByName(sandbox.world, 'ada.moreno');
    const before = (await gateway.discussions(team, 413)).length;
    for (let nth = 0; nth < 130; nth += 1)
      if (ada) writeIssue(sandbox.world, issue, { title: `19.8 Milestone Planning ${nth}` }, ada);
    await gateway.createDiscussion(team, 413, 'After all of these');
    sandbox.requests.length = 0;
    const threads = await gateway.discussions(team, 413);
    expect(threads).toHaveLength(before + 1);
    expect(threads.at(-1)?.notes[0].body).toBe('After all of these');
    expect(sandbox.requests.map(({ path }) => path.match(/[?&]page=(\d+)/)?.[1])).toEqual(['1', '2']);
  });

  test('their first comment can be changed, and by its author alone', async () => {
    const gateway = as(tokens.api);
    const { notes } = await gateway.createDiscussion(team, 413, 'One');
    expect(await gateway.updateNote(team, 413, notes[0].id, 'Two')).toEqual({ ...notes[0], body: 'Two' });
    expect(await failureOf(as(tokens.otherUser).updateNote(team, 413, notes[0].id, 'Three'))).toMatchObject({
      kind: 'forbidden',
    });
    expect((await gateway.discussions(team, 413)).at(-1)?.notes[0].body).toBe('Two');
  });
});

describe('a comment', () => {
  test('can be taken away by its author alone, and its thread with it', async () => {
    const gateway = as(tokens.api);
    const { id, notes } = await gateway.createDiscussion(team, 413, 'A slip');
    expect(await failureOf(as(tokens.otherUser).deleteNote(team, 413, notes[0].id))).toMatchObject({
      kind: 'forbidden',
    });
    await gateway.deleteNote(team, 413, notes[0].id);
    expect((await gateway.discussions(team, 413)).map((one) => one.id)).not.toContain(id);
  });

  test('is the newest of the latest ones', async () => {
    const gateway = as(tokens.api);
    const said = await gateway.createNote(team, seededIssue().iid, 'Needs **criteria**');
    expect(said).toMatchObject({ author: 'ada.moreno', body: 'Needs **criteria**' });
    expect((await gateway.latestComments(team, seededIssue().iid))[0]).toEqual(said);
  });

  test('that only runs quick actions is none: GitLab runs them and answers that', async () => {
    const gateway = as(tokens.api);
    expect(await failureOf(gateway.createNote(team, seededIssue().iid, '/weight 4'))).toMatchObject({
      kind: 'unexpected-answer',
    });
  });

  test('of a token that may only read is refused', async () => {
    expect(await failureOf(as(tokens.readApi).createNote(team, 413, 'No'))).toMatchObject({
      kind: 'scope-too-small',
    });
  });
});

describe('reactions', () => {
  test('are given once, taken back, and given again', async () => {
    const gateway = as(tokens.api);
    const { iid } = seededIssue();
    const given = await gateway.addReaction(team, iid, 'scales');
    expect(given).toMatchObject({ name: 'scales', user: 'ada.moreno' });
    expect(await gateway.reactions(team, iid)).toContainEqual(given);
    expect(await failureOf(gateway.addReaction(team, iid, 'scales'))).toMatchObject({
      kind: 'not-found-or-hidden',
    });
    await gateway.removeReaction(team, iid, given.id);
    expect(await gateway.reactions(team, iid)).toEqual([]);
    await gateway.addReaction(team, iid, 'scales');
    expect(await gateway.reactions(team, iid)).toHaveLength(1);
  });

  test('leave the issue as it was', async () => {
    const before = seededIssue().updatedAt;
    await as(tokens.manager).addReaction(team, seededIssue().iid, 'scales');
    expect(seededIssue().updatedAt).toBe(before);
  });
});

describe('the history of labels', () => {
  test('tells who gave which and who took it away, oldest first', async () => {
    const issue = seededIssue();
    const bilal = userByName(sandbox.world, 'bilal.k');
    const scoped = (value: string) => `workflow::${value}`;
    if (!bilal) throw new Error('the demo has no bilal.k');
    writeIssue(sandbox.world, issue, { addLabels: [scoped('in dev')] }, bilal);
    writeIssue(sandbox.world, issue, { addLabels: [scoped('in review')] }, bilal);
    const told = (await as(tokens.api).labelEvents(team, issue.iid)).slice(-2);
    expect(told.map(({ label, added }) => [label, added])).toEqual([
      [scoped('in review'), true],
      [scoped('in dev'), false],
    ]);
    expect(told[0]?.user.username).toBe('bilal.k');
  });
});

describe('the history of a weight', () => {
  test('tells who set it to what, oldest first', async () => {
    const issue = seededIssue();
    const mira = userByName(sandbox.world, 'bilal.k');
    const gateway = as(tokens.api);
    const before = await gateway.weightEvents(team, issue.iid);
    if (mira) writeIssue(sandbox.world, issue, { weight: 5 }, mira);
    const after = await gateway.weightEvents(team, issue.iid);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ user: { username: 'bilal.k' }, weight: 5 });
  });

  test('is unknown where the instance keeps none', async () => {
    const match = { path: /resource_weight_events/ };
    sandbox.faults.push({ match, respond: { status: 404, body: { message: '404 Not Found' } } });
    expect(await as(tokens.api).weightEvents(team, seededIssue().iid)).toBe('unknown');
  });
});
