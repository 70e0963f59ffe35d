import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { Reply } from '@/utils/protocol/reply';
import type { Reader } from '@/utils/strings/dates';
import { retrospectiveStrings as strings } from '@/utils/strings/retrospective';
import { MissingTask } from '../retrospective/missing-task';
import { TaskLine } from '../retrospective/task-line';
import { useReply } from '../use-reply';
import { AskedSection } from './asked-section';

/** Asks for the retrospective of the planning issue, or has it created. */
export interface RetrospectiveDesk {
  readonly read: () => Promise<Reply<RetrospectiveView>>;
  readonly create: () => Promise<Reply<RetrospectiveView>>;
}

interface RetrospectiveProps {
  view: PlanView;
  reader: Reader;
  desk: RetrospectiveDesk;
}

/** The retrospective sub-task with its due date; it is asked for once the details are shown, and again when the plan's state changed. */
export function Retrospective({ view, reader, desk }: RetrospectiveProps) {
  const { read, again, accept } = useReply(`${view.state} ${view.access}`, desk.read);

  const create = async () => {
    const made = await desk.create();
    if (made.ok) accept(made.value);
    return made;
  };
  return (
    <AskedSection
      heading={strings.heading}
      waiting={strings.reading}
      read={read}
      reader={reader}
      onAgain={again}
    >
      {(known) => <Known view={known} reader={reader} onCreate={create} />}
    </AskedSection>
  );
}

function Known({ view, ...props }: Parameters<typeof MissingTask>[0]) {
  if (view.task === null) return <MissingTask view={view} {...props} />;
  return <TaskLine task={view.task} reader={props.reader} />;
}
