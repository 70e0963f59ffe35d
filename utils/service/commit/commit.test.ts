import { describe, expect, test } from 'vitest';
import type { FieldChange } from '@/utils/plan/commit/field-change';
import type { JobOrder, JobView } from '@/utils/protocol/jobs';
import { startJob } from '../jobs/jobs';
import { failing, once } from '../testing/fake-gitlab';
import { planning, seedPlan, team } from '../testing/plans';
import { createTestServiceWithToken, type TestService } from '../testing/test-service';
import { prepareCommit } from './prepare-commit';

const commit = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a11';
const undo = '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a12';
const milestone: FieldChange = { field: 'milestone', from: null, to: '19.8' };
const label: FieldChange = { field: 'labels', scope: 'ProdSecEngMetric', from: [], to: ['Internal'] };
const people: FieldChange = { field: 'assignees', from: [], to: ['ada.moreno'] };
const weight: FieldChange = { field: 'weight', from: 2, to: 3 };
const all = [milestone, label, people, weight];

async function seeded(): Promise<TestService> {
  const test = await createTestServiceWithToken();
  seedPlan(test);
  return test;
}

function run({ service }: TestService, job: string, order: JobOrder): Promise<JobView> {
  return startJob(service, { type: 'start-job', issue: planning, job, order });
}

const commitTo = (test: TestService, changes: readonly FieldChange[], iid = 1, projectPath = team) =>
  run(test, commit, {
    kind: 'commit',
    issues: [{ projectPath, iid, changes: changes }],
  });
const undoIt = (test: TestService, job = undo) =>
  run(test, job, { kind: 'undo-commit', commit, items: [`${team}#1`] });
const issueOne = ({ gitlab }: TestService) => gitlab.gateway.issueForWrite(team, 1);
const writes = ({ gitlab }: TestService) => gitlab.calls.filter((call) => call.startsWith('changeIssue'));

describe('a commit', () => {
  test('sets all that was shown, in one write', async () => {
    const test = await seeded();
    const { items } = await commitTo(test, all);
    expect(items).toMatchObject([
      { state: 'done', values: { changed: 'milestone labels assignees weight' } },
    ]);
    expect(await issueOne(test)).toMatchObject({
      milestone: { title: '19.8' },
      labels: ['workflow::ready for development', 'ProdSecEngMetric::Internal'],
      assignees: [{ username: 'ada.moreno' }],
      weight: 3,
    });
    expect(writes(test)).toHaveLength(1);
  });

  test('writes nothing where all stands already', async () => {
    const test = await seeded();
    await commitTo(test, all);
    const again = await run(test, undo, {
      kind: 'commit',
      issues: [{ projectPath: team, iid: 1, changes: [weight] }],
    });
    expect(again.items).toMatchObject([{ state: 'already' }]);
    expect(writes(test)).toHaveLength(1);
  });

  test('leaves alone what somebody set since it was shown, and sets the rest', async () => {
    const test = await seeded();
    test.gitlab.addIssue(team, 1, { weight: 5 });
    const { items } = await commitTo(test, all);
    expect(items).toMatchObject([{ state: 'done', values: { left: 'weight' } }]);
    expect(await issueOne(test)).toMatchObject({ weight: 5, milestone: { title: '19.8' } });
  });

  test('is skipped where nothing else is left', async () => {
    const test = await seeded();
    test.gitlab.addIssue(team, 1, { weight: 5 });
    expect((await commitTo(test, [weight])).items).toMatchObject([
      { state: 'skipped', values: { left: 'weight' } },
    ]);
  });

  test('goes by GitLab’s answer, not by its status', async () => {
    const test = await seeded();
    test.gitlab.planning.ignoring.add(`${team}#1`);
    const { items } = await commitTo(test, all);
    const values = { reason: 'not-taken', fields: 'milestone labels assignees weight' };
    expect(items).toMatchObject([{ state: 'failed', failure: { kind: 'not-saved', values } }]);
  });

  test.each<[string, FieldChange, number]>([
    ['a row that is not in Milestone Work', milestone, 3],
    ['another milestone than the plan’s', { ...milestone, to: '19.7' }, 1],
    ['no milestone', { ...milestone, to: null }, 1],
    ['labels of another scope', { ...label, scope: 'workflow' }, 1],
  ])('refuses %s', async (_, change, iid) => {
    const test = await seeded();
    const { items } = await commitTo(test, [change], iid);
    expect(items).toMatchObject([{ state: 'failed', failure: { values: { reason: 'not-planned' } } }]);
    expect(writes(test)).toEqual([]);
  });

  test('refuses a row that was struck out meanwhile', async () => {
    const test = await seeded();
    test.gitlab.edit(team, 7, (text) => text.replace('| #1 |', '| ~~#1~~ |'));
    expect((await commitTo(test, [milestone])).items).toMatchObject([
      { failure: { values: { reason: 'not-planned' } } },
    ]);
  });

  test.each([
    ['no-milestone', (test: TestService) => test.gitlab.planning.milestones.clear()],
    ['no-label', (test: TestService) => test.gitlab.planning.labels.clear()],
    ['no-user', (test: TestService) => test.gitlab.planning.users.clear()],
  ])('says what GitLab does not have: %s', async (reason, change) => {
    const test = await seeded();
    change(test);
    expect((await commitTo(test, all)).items).toMatchObject([{ failure: { values: { reason } } }]);
  });
});

describe('an undo', () => {
  test('puts back what the commit changed, and only that', async () => {
    const test = await seeded();
    const before = await issueOne(test);
    await commitTo(test, all);
    expect((await undoIt(test)).items).toMatchObject([{ state: 'done' }]);
    expect(await issueOne(test)).toEqual(before);
    expect((await undoIt(test, '5f0c3a52-64a4-4a7c-9a3b-5b8f4f0f8a13')).items).toMatchObject([
      { state: 'already' },
    ]);
    expect(writes(test)).toHaveLength(2);
  });

  test('leaves alone what somebody changed since', async () => {
    const test = await seeded();
    await commitTo(test, all);
    await test.gitlab.gateway.changeIssue(team, 1, { weight: 5, milestone: '19.7' });
    const { items } = await undoIt(test);
    expect(items).toMatchObject([
      { state: 'done', values: { left: 'milestone weight', changed: 'labels assignees' } },
    ]);
    expect(await issueOne(test)).toMatchObject({ weight: 5, milestone: { title: '19.7' }, assignees: [] });
  });

  test('leaves alone what the commit found as it should be, or GitLab did not take', async () => {
    const test = await seeded();
    test.gitlab.addIssue(team, 1, { milestone: { title: '19.8', startDate: null, dueDate: null } });
    await commitTo(test, all);
    await undoIt(test);
    expect(await issueOne(test)).toMatchObject({ milestone: { title: '19.8' }, weight: 2 });
  });

  test('takes back what was written although no answer came', async () => {
    const test = await seeded();
    test.gitlab.after = once('changeIssue', () => {
      throw Object.assign(new Error('the connection broke'));
    });
    expect((await commitTo(test, all)).items).toMatchObject([{ state: 'failed' }]);
    await undoIt(test);
    expect(await issueOne(test)).toMatchObject({ milestone: null, weight: 2, assignees: [] });
  });

  test('is refused where the commit is not on record', async () => {
    const test = await seeded();
    expect((await undoIt(test)).items).toMatchObject([{ failure: { values: { reason: 'discarded' } } }]);
  });
});

describe('preparing', () => {
  const asked = { type: 'prepare-commit', issue: planning } as const;

  test('tells the rules and what each project allows', async () => {
    const test = await seeded();
    test.gitlab.planning.ignoring.add(`${team}#1`);
    test.gitlab.addMilestone(team, { title: '19.8', startDate: null, dueDate: null });
    const { view, terms } = await prepareCommit(test.service, asked);
    expect(view.plan.rows).toHaveLength(2);
    expect(terms.metricsLabel.scope).toBe('ProdSecEngMetric');
    const labels = { ProdSecEngMetric: ['Pending', 'Paved Road', 'Internal'] };
    expect(terms.projects).toEqual({
      [team]: { milestone: true, labels, plannable: [] },
      'gitlab-org/gitlab': { milestone: false, labels, plannable: [50] },
    });
  });

  test.each(['labels', 'plannable', 'milestone'] as const)(
    'goes on where GitLab does not tell: %s',
    async (method) => {
      const test = await seeded();
      test.gitlab.before = failing(method, 'server-trouble');
      const { terms } = await prepareCommit(test.service, asked);
      expect(terms.projects[team]?.[method]).toBe('unknown');
    },
  );
});
