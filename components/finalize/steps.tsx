import type { ComponentChildren } from 'preact';
import type { FinalizeStep } from '@/utils/plan/finalizing/steps';
import type { FinalizeView } from '@/utils/protocol/answers/finalize-view';
import type { Linked } from '@/utils/protocol/answers/linked';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { finalizeStrings } from '@/utils/strings/finalize';
import { IssueLink } from '../issue-link';

const strings = finalizeStrings.steps;

interface StepsProps {
  steps: readonly FinalizeStep[];
  found: FinalizeView;
  /** The plan is closed, and stays so. */
  closed: boolean;
  reader: Reader;
  /** The preview of the summary. */
  preview: ComponentChildren;
  /** The rows to move, or that there are none. */
  rows: ComponentChildren;
}

/** What will happen, step by step, and what of it is there already. */
export function Steps({ steps, ...props }: StepsProps) {
  const bodies: Readonly<Record<FinalizeStep, () => ComponentChildren>> = {
    summary: () => <Summary {...props} />,
    next: () => <Next {...props} />,
    link: () => <Text>{strings.link}</Text>,
    move: () => (
      <>
        <Text>{props.closed ? strings.moveClosed : strings.move}</Text>
        {props.rows}
      </>
    ),
    close: () => <Text>{strings.close}</Text>,
    retrospective: () => <Retrospective {...props} />,
  };
  return (
    <ol class="finalize-steps">
      {steps.map((step) => (
        <li key={step} class="finalize-step">
          <div>
            <p class="finalize-step-name">{strings.names[step]}</p>
            {bodies[step]()}
          </div>
        </li>
      ))}
    </ol>
  );
}

type BodyProps = Omit<StepsProps, 'steps'>;

function Text({ children }: { children: ComponentChildren }) {
  return <p class="finalize-step-text">{children}</p>;
}

function There({ there }: { there: Linked }) {
  return (
    <Text>
      {strings.there} <IssueLink url={there.webUrl}>{there.title}</IssueLink>
    </Text>
  );
}

function Summary({ found, preview }: BodyProps) {
  return (
    <>
      <Text>{found.summaryUrl === null ? strings.summary : strings.summaryThere}</Text>
      {preview}
    </>
  );
}

function Next({ found: { next }, reader }: BodyProps) {
  if ('failure' in next) return <Unknown text={readFailureSentence(next.failure, reader)} />;
  if (next.there !== null) return <There there={next.there} />;
  return (
    <>
      <Text>{strings.next(next.title, next.template)}</Text>
      {!next.milestone.inGitlab && <Text>{strings.nextWithoutMilestone(next.milestone.title)}</Text>}
    </>
  );
}

function Retrospective({ found: { retrospective }, reader }: BodyProps) {
  if ('failure' in retrospective) {
    return <Unknown text={readFailureSentence(retrospective.failure, reader)} />;
  }
  if (retrospective.task !== null) return <There there={retrospective.task} />;
  return <Text>{strings.retrospective(retrospective.title, retrospective.dueDate, reader.locale)}</Text>;
}

function Unknown({ text }: { text: string }) {
  return (
    <Text>
      {strings.unknown} {text}
    </Text>
  );
}
