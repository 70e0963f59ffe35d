import { describe, expect, it, test } from 'vitest';
import { buildPlan } from './build-plan';
import { weightOf } from './building/weight';
import { finalizeDate } from './milestone-dates';
import { parsePlan } from './parse';
import { defaultProfile } from './profile';
import { ownProfileId, presets } from './profiles';
import { readProfile } from './read-profile';
import { input, issue } from './testing/world';

describe('presets', () => {
  it('begin with the default profile', () => expect(presets[0].profile).toBe(defaultProfile));

  it('have ids and names of their own', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.map(({ name }) => name)).toEqual(['Product Security Engineering', 'Application Security']);
  });

  it('leave an id to the user’s own profile', () =>
    expect(presets.map(({ id }) => id)).not.toContain(ownProfileId));

  test.each(presets.map((preset) => [preset.name, preset.profile] as const))(
    '%s survives being exported and read again',
    (_name, profile) => expect(readProfile(JSON.stringify(profile))).toEqual({ ok: true, profile }),
  );
});

describe('Application Security', () => {
  const profile = presets[1]?.profile ?? defaultProfile;

  it('finalizes three business days ahead', () =>
    expect(finalizeDate('2026-12-14', profile)).toBe('2026-12-09'));

  test.each([
    ['trivial', 1],
    ['small', 2],
    ['medium', 3],
    ['Large', 5],
    ['XLarge', 8],
    ['Needs Refinement', 13],
  ])('weighs AppSecWeight::%s as %i', (size, weight) => {
    const issue = { weight: null, labels: [`AppSecWeight::${size}`] };
    expect(weightOf(issue, profile.refined.weight)).toBe(weight);
  });
});

describe('a small planning issue of Application Security', () => {
  const profile = presets[1]?.profile ?? defaultProfile;
  const context = { origin: 'https://gitlab.example', projectPath: 'acme/team' };
  const markdown = [
    '## Capacity',
    '| Name | Available weight |',
    '| --- | --- |',
    '| @noor | 6 |',
    '## Milestone Work',
    '| Issue | Assignee |',
    '| :-- | :-- |',
    '| #1 | @noor |',
    '| #2 | @noor |',
  ].join('\n');
  const facts = (iid: number, ...labels: string[]) => issue(iid, { weight: null, taskCount: 0, labels });
  const issues = [
    facts(
      1,
      'AppSecWorkflow::planned',
      'AppSecWeight::large',
      'AppSecWorkType::Tooling',
      'AppSecPriority::2',
    ),
    facts(2, 'AppSecWorkflow::new', 'AppSecWeight::small'),
  ];
  const plan = buildPlan({
    ...input({ issues }),
    document: parsePlan(markdown, { profile, context }),
    profile,
  });

  it('is weighed by its labels', () => {
    expect(plan.rows.map(({ weight }) => weight)).toEqual([5, 2]);
    expect(plan.people[0]).toMatchObject({ committed: 7, capacity: 6, state: 'over' });
  });

  it('is refined and labelled by the team’s own names', () => {
    const found = plan.rows.map(({ findings }) => findings.map(({ check }) => check));
    expect(found).toEqual([[], ['not-refined', 'metrics-label-missing']]);
    expect(plan.rows[0]).toMatchObject({ ready: true, priority: '2' });
  });
});
