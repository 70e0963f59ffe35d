import { describe, expect, it, test } from 'vitest';
import { answerChecklist, type ChecklistAnswer, type ChecklistFacts } from './answer-checklist';
import { buildPlan } from './build-plan';
import type { PlanInput } from './plan';
import { input, issue, member, row, textRow } from './testing/world';

type World = Parameters<typeof input>[0];

function answer(text: string, world: World, facts: ChecklistFacts = {}, told: Partial<PlanInput> = {}) {
  const checklist = [{ text, state: 'open', line: 1 }] as const;
  return answerChecklist(buildPlan(input({ ...world, checklist }, told)), facts)[0];
}

type Expected = [ChecklistAnswer['says'], ChecklistAnswer['reason'], rows?: number[], names?: string[]];

const ready: World = { work: [row(1)], issues: [issue(1)], capacity: [member('noor', '5')] };
const unweighted: World = { ...ready, issues: [issue(1, { weight: null })] };
const hidden: World = { work: [row(1), row(2)], issues: [issue(1)] };
const untold: World = { ...ready, issues: [issue(1, { weight: 'unknown' })] };
const empty: World = { work: [] };

describe('the live answer', () => {
  test.each<[string, World, ChecklistFacts, Expected]>([
    ['Milestone dates', ready, {}, ['yes', 'dates-set']],
    ['Capacity', ready, {}, ['yes', 'all-stated']],
    ['Capacity', { ...ready, capacity: [] }, {}, ['no', 'not-stated', [], ['noor']]],
    ['Capacity', { ...ready, capacity: [member('noor', 'soon')] }, {}, ['no', 'not-stated', [], ['noor']]],
    ['Capacity', empty, {}, ['unknown', 'nobody']],
    ['Refined', ready, {}, ['yes', 'all-refined']],
    ['Refined', unweighted, {}, ['no', 'not-refined', [1]]],
    ['Refined', { work: [textRow('An idea', { weight: '3' })] }, {}, ['no', 'not-refined', [1]]],
    ['Refined', hidden, {}, ['unknown', 'rows-unknown', [2]]],
    ['Refined', untold, {}, ['unknown', 'rows-unknown', [1]]],
    ['Refined', empty, {}, ['unknown', 'no-rows']],
    ['Metrics label', ready, {}, ['yes', 'all-fields']],
    ['Metrics label', untold, {}, ['yes', 'all-fields']],
    ['Metrics label', { ...ready, issues: [issue(1, { labels: [] })] }, {}, ['no', 'fields-missing', [1]]],
    ['Metrics label', { ...ready, issues: [issue(1, { assignees: [] })] }, {}, ['no', 'fields-missing', [1]]],
    [
      'Metrics label',
      { ...ready, issues: [issue(1, { milestone: null })] },
      {},
      ['no', 'fields-missing', [1]],
    ],
    ['Metrics label', hidden, {}, ['unknown', 'rows-unknown', [2]]],
    ['Carry-over', ready, {}, ['unknown', 'not-looked-up']],
    ['Carry-over', ready, { carryOverLeft: [] }, ['yes', 'all-carried']],
    ['Carry-over', ready, { carryOverLeft: ['#9'] }, ['no', 'carry-over-left', [], ['#9']]],
    ['Threads', ready, {}, ['unknown', 'not-looked-up']],
    ['Threads', ready, { openThreads: [] }, ['yes', 'threads-resolved']],
    ['Threads', ready, { openThreads: ['noor'] }, ['no', 'threads-open', [], ['noor']]],
    ['Retrospective', ready, {}, ['unknown', 'not-looked-up']],
    ['Retrospective', ready, { hasRetrospective: true }, ['yes', 'retrospective-there']],
    ['Retrospective', ready, { hasRetrospective: false }, ['no', 'retrospective-missing']],
    ['Weight agreed', ready, { notAgreed: ['#1'] }, ['no', 'not-agreed', [], ['#1']]],
  ])('to %s (%#)', (text, world, facts, [says, reason, rows = [], names = []]) => {
    const [only] = answer(text, world, facts)?.answers ?? [];
    expect([only?.says, only?.reason, only?.rows.map(({ line }) => line), only?.names]).toEqual([
      says,
      reason,
      rows,
      names,
    ]);
  });

  test.each<[PlanInput['milestone'], Expected]>([
    [null, ['no', 'no-milestone']],
    [{ title: '19.8', startDate: null, dueDate: null }, ['no', 'dates-missing']],
    [{ title: '19.8', startDate: 'unknown', dueDate: 'unknown' }, ['unknown', 'dates-unknown']],
    [{ title: 'Sprint', startDate: '2026-12-12', dueDate: null }, ['no', 'dates-missing']],
  ])('to the milestone’s dates of %j', (milestone, [says, reason]) => {
    const [only] = answer('Milestone dates', ready, {}, { milestone })?.answers ?? [];
    expect([only?.says, only?.reason]).toEqual([says, reason]);
  });
});

describe('an item that asks two things', () => {
  const text = 'Every row is refined, and its assignee agrees with the weight';
  test.each<[World, ChecklistFacts, ChecklistAnswer['says']]>([
    [ready, { notAgreed: [] }, 'yes'],
    [ready, {}, 'unknown'],
    [unweighted, {}, 'no'],
    [unweighted, { notAgreed: [] }, 'no'],
  ])('says the worse (%#)', (world, facts, says) => expect(answer(text, world, facts)?.says).toBe(says));
});

it('has nothing to say of other items, nor without a checklist', () => {
  expect(answer('Snacks ordered', ready)).toMatchObject({ answers: [], says: null });
  expect(answerChecklist(buildPlan(input(ready)))).toEqual([]);
});
