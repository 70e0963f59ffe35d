import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { buildPlan } from '@/utils/plan/build-plan';
import { issueChecks, personChecks, rowChecks } from '@/utils/plan/checks';
import type { PlanProblem } from '@/utils/plan/document';
import type { EditRefusal } from '@/utils/plan/edit';
import type { Unreadable } from '@/utils/plan/facts';
import type { Finding } from '@/utils/plan/plan';
import { input, issue, member, person, row, textRow } from '@/utils/plan/testing/world';
import type { FailureKind } from '@/utils/protocol/failure';
import type { failureTexts } from '@/utils/strings/failures';
import { findingSentence, findingSentences } from '@/utils/strings/findings';
import { fixSentence, fixSentences } from '@/utils/strings/fixes';
import { problemSentences } from '@/utils/strings/problems';
import type { refusalSentences } from '@/utils/strings/refusals';

const checks = [...rowChecks, ...issueChecks, ...personChecks];

test('every failure, and nothing else, has a sentence', () => {
  expectTypeOf<keyof typeof failureTexts>().toEqualTypeOf<FailureKind>();
});

test('every refusal, and nothing else, has a sentence', () => {
  expectTypeOf<keyof typeof refusalSentences>().toEqualTypeOf<EditRefusal['kind']>();
});

test('every problem of a description, and nothing else, has a sentence that names its line', () => {
  expectTypeOf<keyof typeof problemSentences>().toEqualTypeOf<PlanProblem['kind']>();
  for (const sentence of Object.values(problemSentences)) expect(sentence(12)).toMatch(/^Line 12: .+\.$/);
});

test('every check, and nothing else, has a sentence', () => {
  expect(Object.keys(findingSentences).sort()).toEqual(checks.map(({ id }) => id).sort());
});

test('every fix, and nothing else, has a sentence', () => {
  expect(Object.keys(fixSentences).sort()).toEqual([...new Set(checks.map(({ fix }) => fix))].sort());
});

describe('the finding of every check, as the plan gives it', () => {
  const found = everythingWrong();

  it('includes every check', () => {
    expect([...new Set(found.map(({ check }) => check))].sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  test.each(found.map((finding) => [finding.check, finding] as const))(
    '%s reads well, and so does its fix',
    (_check, finding) => {
      for (const sentence of [findingSentence(finding), fixSentence(finding)]) {
        expect(sentence).toMatch(/^[A-Z].*[.…]\)?\.?$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|::$/);
      }
    },
  );
});

test.each<[Unreadable['unreadable'], RegExp, RegExp]>([
  ['not-found-or-hidden', /no such issue/, /reference/],
  ['forbidden', /no access/, /access/],
  ['offline', /^Unknown/, /again/],
  ['failed', /^Unknown/, /again/],
  ['another-instance', /^Unknown.*another GitLab/, /this GitLab/],
])('an issue that is unreadable, %s, is never said to lack anything', (reason, what, fix) => {
  expect(findingSentence({ check: 'unreadable', values: { reason } })).toMatch(what);
  expect(fixSentence({ fix: 'make-readable', values: { reason } })).toMatch(fix);
});

test('a check or fix from elsewhere still gives a text', () => {
  expect(findingSentence({ check: 'constructor', values: {} })).toBe('constructor');
  expect(fixSentence({ fix: 'toString', values: {} })).toBe('');
});

/** Findings of a plan in which every check has something to find. */
function everythingWrong(): readonly Finding[] {
  const unready = { taskCount: 0, weight: null, labels: [], milestone: null, assignees: [] };
  const other = { title: '19.7', startDate: null, dueDate: null };
  const blocked = ['workflow::blocked', 'ProdSecEngMetric::Pending'];
  const several = ['ProdSecEngMetric::Internal', 'ProdSecEngMetric::Paved Road'];
  const cells = { issue: '#3', weight: '3', assignee: '@sam.p' };
  const work = [1, 1, 2, 3, 4, 5, 6].map((iid) => row(iid, iid === 3 ? { cells } : {}));
  const { rows, people } = buildPlan(
    input({
      work: [...work, row(7, { key: 'acme&7' }), textRow('Rotate keys', { weight: '2' })],
      parked: [row(1)],
      capacity: [member('noor', '3')],
      issues: [
        issue(1, unready),
        issue(2, { labels: blocked, weight: 'unknown' }),
        issue(3, { labels: several, weight: 8, milestone: other }),
        issue(4, { state: 'closed' }),
        issue(5, { assignees: [person('li-wei')], ref: { ...issue(5).ref, projectPath: 'acme/new-team' } }),
      ],
    }),
  );
  return [...rows, ...people].flatMap(({ findings }) => findings);
}
