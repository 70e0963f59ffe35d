import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Ask } from '@/utils/protocol/ask';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { popupStrings } from '@/utils/strings/popup';
import { retrospectiveStrings as strings } from '@/utils/strings/retrospective';
import { MissingTask } from '../retrospective/missing-task';
import { TaskLine } from '../retrospective/task-line';
import { useId } from '../use-id';
import { useReply } from '../use-reply';
import { accessNoticeId } from './access-notice';
import { RetroItem } from './retro-item';

interface RetroSectionProps {
  team: Pick<TeamStatus, 'origin' | 'projectPath' | 'retrospectives'> & {
    readonly plans: readonly Pick<PlanStatus, 'issue' | 'state'>[];
  };
  reader: Reader;
  ask: Ask;
}

/**
 * The retrospectives people may add to now, as last read and then as GitLab has them, and the way to add an item. They
 * are asked for again when a plan came or was closed.
 */
export function RetroSection({ team, reader, ask }: RetroSectionProps) {
  const heading = useId();
  const { origin, projectPath, plans } = team;
  const known = plans.map(({ issue, state }) => `${issue.iid} ${state}`).join();
  const { read, again } = useReply(`${origin} ${projectPath} ${known}`, () =>
    ask({ type: 'read-retrospectives', origin, projectPath }),
  );
  const views = read.value ?? team.retrospectives ?? null;

  if (views?.length === 0) return null;
  const create = async ({ plan: { issue } }: RetrospectiveView) => {
    const made = await ask({ type: 'create-retrospective', issue });
    if (made.ok) await again();
    return made;
  };
  return (
    <section class="retro" aria-labelledby={heading} aria-busy={read.pending}>
      <h3 class="retro-heading" id={heading}>
        {strings.heading}
      </h3>
      {views === null && read.pending && <p class="subtle">{strings.reading}</p>}
      {read.failure && (
        <div class="retro-missing">
          <p class="subtle">{readFailureSentence(read.failure, reader)}</p>
          <button type="button" class="button button-small" onClick={again}>
            {strings.tryAgain}
          </button>
        </div>
      )}
      {views?.map((view) =>
        view.task === null ? (
          <MissingTask
            key={view.plan.issue.iid}
            view={view}
            reader={reader}
            saidBy={accessNoticeId}
            onCreate={() => create(view)}
          />
        ) : (
          <TaskLine key={view.plan.issue.iid} task={view.task} reader={reader} newTab={popupStrings.newTab} />
        ),
      )}
      {views?.some(({ task }) => task !== null) && (
        <RetroItem views={views} reader={reader} ask={ask} onChanged={again} />
      )}
    </section>
  );
}
