import { todayIn } from '@/utils/plan/days';
import type { RetrospectiveTask } from '@/utils/protocol/answers/retrospective-view';
import type { Reader } from '@/utils/strings/dates';
import { retrospectiveStrings as strings } from '@/utils/strings/retrospective';

interface TaskLineProps {
  task: RetrospectiveTask;
  reader: Reader;
  /** In the popup it opens in a new tab, which its name says. */
  newTab?: string;
}

/** A retrospective sub-task: where it is, and until when it waits for items. */
export function TaskLine({ task, reader, newTab }: TaskLineProps) {
  return (
    <p class="retro-task">
      <a
        class="link"
        href={task.webUrl}
        {...(newTab !== undefined && { target: '_blank', rel: 'noreferrer' })}
      >
        {task.title}
        {newTab !== undefined && <span class="visually-hidden"> {newTab}</span>}
      </a>{' '}
      <span class="retro-due">
        {dueText(task, reader)}
        {task.state === 'closed' && `, ${strings.closed}`}
      </span>
    </p>
  );
}

function dueText({ dueDate }: RetrospectiveTask, { now, timeZone, locale }: Reader): string {
  const today = todayIn(now, timeZone) ?? '';
  return dueDate === null ? strings.noDueDate : strings.due(dueDate, today, locale);
}
