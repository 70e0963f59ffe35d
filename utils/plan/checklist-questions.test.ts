import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ChecklistQuestion, questionsOf } from './checklist-questions';
import { defaultProfile } from './profile';
import { presets } from './profiles';

function asked(text: string) {
  return questionsOf(text, defaultProfile.checklistQuestions);
}

describe('a checklist item asks', () => {
  test.each<[string, ChecklistQuestion[]]>([
    ['Milestone dates confirmed', ['dates']],
    ['Team members have added their capacity', ['capacity']],
    ['Carry-over work added to Milestone Work', ['carry-over']],
    ['Carryover in the table', ['carry-over']],
    ['Every Milestone Work item is refined and weighted', ['refined']],
    ['Milestone, assignee and metrics label set on every item', ['fields']],
    ['**Workload** threads resolved', ['threads']],
    ['Create the retro', ['retrospective']],
    ['Weights AGREED with assignees', ['agreement']],
    ['Cross-team dependencies raised', []],
    ['Unthreaded', []],
    ['', []],
  ])('%s: %j', (text, questions) => expect(asked(text)).toEqual(questions));

  test.each(presets.flatMap(({ name, profile }) => profile.planningChecklist.map((item) => [name, item])))(
    'something the product can answer: %s, %s',
    (_name, item) => expect(asked(item)).not.toEqual([]),
  );

  it('two things at once, where its words say both', () => {
    expect(asked('Every row is refined, and its assignee agrees with the weight')).toEqual([
      'refined',
      'agreement',
    ]);
  });

  it('nothing by a question without words', () => {
    const known = { ...defaultProfile.checklistQuestions, capacity: [], threads: ['-', ''] };
    expect(questionsOf('Capacity - threads', known)).toEqual([]);
  });

  it('the same in any order and case', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Milestone', 'dates', 'and', 'Threads'], { minLength: 4 }),
        (words) => {
          expect(asked(words.join(' ').toUpperCase())).toEqual(['dates', 'threads']);
        },
      ),
    );
  });
});
