import type { AnsweredItem, ChecklistAnswer } from '@/utils/plan/answer-checklist';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { answerSentences } from '@/utils/strings/checklist';
import { type IconName, icon } from '../icon';
import { rowName } from '../row-name';

const icons: Readonly<Record<ChecklistAnswer['says'], IconName>> = {
  yes: 'success',
  no: 'warning',
  unknown: 'unknown',
};

/** The live answers to what an item asks, those that are not yes alone where there are any. */
export function Answers({ answered: { answers, says }, view }: { answered: AnsweredItem; view: PlanView }) {
  const told = answers.filter((answer) => says === 'yes' || answer.says !== 'yes');
  return (
    <>
      {told.map((answer) => (
        <span key={answer.question} class={`answer answer-${answer.says} ${icon(icons[answer.says])}`}>
          {answerSentences[answer.reason](namesOf(answer, view))}
        </span>
      ))}
    </>
  );
}

function namesOf({ question, rows, names }: ChecklistAnswer, { issue }: PlanView): string[] {
  const isOfPeople = question === 'capacity' || question === 'threads';
  return [
    ...rows.map((row) => rowName(row, issue)),
    ...names.map((name) => (isOfPeople ? `@${name}` : name)),
  ];
}
