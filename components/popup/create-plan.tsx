import { useEffect, useState } from 'preact/hooks';
import type { CreatedPlanView, NextPlanView } from '@/utils/protocol/answers/next-plan-view';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import type { Ask } from '@/utils/protocol/ask';
import type { TeamProject } from '@/utils/protocol/fields';
import type { Reply } from '@/utils/protocol/reply';
import { createPlanStrings as strings } from '@/utils/strings/create-plan';
import { formatDay, type Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { popupStrings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { useId } from '../use-id';
import { accessNoticeId } from './access-notice';
import { accessTo } from './access-to';

interface CreatePlanProps {
  /** Of its plans the last one that was closed, or none. */
  team: Pick<TeamStatus, 'origin' | 'projectPath' | 'access' | 'plans'>;
  reader: Reader;
  ask: Ask;
  /** It is there now. */
  onCreated: () => void;
}

/** Creates the planning issue a team plans in next, where none is open; says which one that is before the click. */
export function CreatePlan({ team, reader, ask, onCreated }: CreatePlanProps) {
  const id = useId();
  const { origin, projectPath, plans } = team;
  const [creating, setCreating] = useState(false);
  const [reply, setReply] = useState<Reply<CreatedPlanView> | null>(null);
  const access = plans[0] ? accessTo(team, plans[0]) : team.access;
  const isBarred = access !== 'write';
  const isSaid = isBarred && access !== 'comment';

  const create = async () => {
    if (creating || isBarred) return;
    setCreating(true);
    const answer = await ask({ type: 'create-plan', origin, projectPath });
    setReply(answer);
    setCreating(false);
    if (answer.ok) onCreated();
  };
  return (
    <div class="create-plan">
      {!isSaid && (
        <p class="subtle" id={id}>
          {isBarred ? (
            strings.barred
          ) : (
            <Next origin={origin} projectPath={projectPath} reader={reader} ask={ask} />
          )}
        </p>
      )}
      {!reply?.ok && (
        <button
          type="button"
          class="button button-small"
          aria-disabled={creating || isBarred}
          aria-describedby={isSaid ? accessNoticeId : id}
          onClick={() => void create()}
        >
          {creating ? strings.creating : strings.create}
        </button>
      )}
      <div role="status">{reply && <Outcome reply={reply} reader={reader} />}</div>
    </div>
  );
}

interface NextProps extends TeamProject {
  reader: Reader;
  ask: Ask;
}

/** Which planning issue that would be. Where it cannot be read the click still works: creating looks it up again. */
function Next({ origin, projectPath, reader, ask }: NextProps) {
  const [next, setNext] = useState<Reply<NextPlanView> | null>(null);
  useEffect(() => {
    void ask({ type: 'read-next-plan', origin, projectPath }).then(setNext);
  }, [origin, projectPath]);
  if (next === null) return <>{strings.lookingUp}</>;
  if (!next.ok) return <>{strings.hint}</>;
  const { title, milestone } = next.value;
  const day = (of: string | null) => of && formatDay(of, reader.locale);
  return (
    <>
      {strings.next(title, milestone.title, day(milestone.start), day(milestone.end))}{' '}
      {!milestone.inGitlab && strings.noMilestoneYet(milestone.title)}
    </>
  );
}

function Outcome({ reply, reader }: { reply: Reply<CreatedPlanView>; reader: Reader }) {
  if (!reply.ok) return <Notice tone="danger">{failureSentence(reply.failure, reader)}</Notice>;
  const { outcome, title, webUrl, missingMilestone } = reply.value;
  return (
    <Notice tone="success">
      {outcome === 'done' ? strings.done : strings.already}{' '}
      <a class="link" href={webUrl} target="_blank" rel="noreferrer">
        {title}
        <span class="visually-hidden"> {popupStrings.newTab}</span>
      </a>
      {missingMilestone !== null && `. ${strings.missingMilestone(missingMilestone)}`}
    </Notice>
  );
}
