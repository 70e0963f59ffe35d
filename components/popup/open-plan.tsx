import { useState } from 'preact/hooks';
import type { Ask } from '@/utils/protocol/ask';
import type { OpenedPlanView } from '@/utils/protocol/following';
import type { Access, Reply, TeamProject } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { openPlanStrings as strings } from '@/utils/strings/open-plan';
import { popupStrings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { whyNotWrite } from '../why-not';

interface OpenPlanProps {
  team: TeamProject;
  /** What the token may do there; null while it is not known. */
  access: Access | null;
  reader: Reader;
  ask: Ask;
  /** One is open now. */
  onOpened: () => void;
}

/** Opens the planning issue a team plans in next, where none is open. */
export function OpenPlan({ team, access, reader, ask, onOpened }: OpenPlanProps) {
  const [opening, setOpening] = useState(false);
  const [reply, setReply] = useState<Reply<OpenedPlanView> | null>(null);
  const why = whyNotWrite(access, strings.doing);

  const open = async () => {
    if (opening || why !== null) return;
    setOpening(true);
    const { origin, projectPath } = team;
    const answer = await ask({ type: 'open-plan', origin, projectPath });
    setReply(answer);
    setOpening(false);
    if (answer.ok) onOpened();
  };
  return (
    <div class="open-plan">
      <p class="subtle">{why ?? strings.hint}</p>
      {!reply?.ok && (
        <button
          type="button"
          class="button button-small"
          aria-disabled={opening || why !== null}
          onClick={() => void open()}
        >
          {opening ? strings.opening : strings.open}
        </button>
      )}
      <div role="status">{reply && <Outcome reply={reply} reader={reader} />}</div>
    </div>
  );
}

function Outcome({ reply, reader }: { reply: Reply<OpenedPlanView>; reader: Reader }) {
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
