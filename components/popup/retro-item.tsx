import { useState } from 'preact/hooks';
import type {
  PendingRetroItem,
  RetroItemResult,
  RetrospectiveView,
} from '@/utils/protocol/answers/retrospective-view';
import type { Ask } from '@/utils/protocol/ask';
import type { Reply } from '@/utils/protocol/reply';
import type { Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { popupStrings } from '@/utils/strings/popup';
import { remarkSentences } from '@/utils/strings/remarks';
import { retroItemStrings as strings } from '@/utils/strings/retro-item';
import { Notice } from '../notice';
import { accessNoticeId } from './access-notice';
import { RetroForm, type TypedItem } from './retro-form';
import { type RetroTarget, retroTargets } from './retro-targets';

interface RetroItemProps {
  views: readonly RetrospectiveView[];
  reader: Reader;
  ask: Ask;
  /** GitLab holds something else by now, or something waits to be sent. */
  onChanged: () => void;
}

/** Adds an item to a retrospective; what waits to be sent stands below. */
export function RetroItem({ views, reader, ask, onChanged }: RetroItemProps) {
  const [open, setOpen] = useState(false);
  const [reply, setReply] = useState<Reply<RetroItemResult> | null>(null);
  const all = retroTargets(views, reader);
  const targets = all.filter(({ access }) => access === 'write');
  const isBarred = targets.length === 0;
  const isRole = isBarred && all.every(({ access }) => access === 'comment');

  const add = async ({ plan }: RetroTarget, { section, text }: TypedItem, command: string) => {
    const answer = await ask({ type: 'add-retro-item', issue: plan.issue, command, section, text });
    setReply(answer);
    onChanged();
    const isTaken = answer.ok || answer.failure.values.kept === 1;
    if (isTaken) setOpen(false);
    return isTaken;
  };
  const discard = async ({ plan }: RetrospectiveView, { command }: PendingRetroItem) => {
    await ask({ type: 'discard-command', issue: plan.issue, command });
    onChanged();
  };
  return (
    <>
      {open ? (
        <RetroForm
          targets={targets}
          ask={ask}
          onAdd={add}
          onWrite={() => setReply(null)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button
          type="button"
          class="button button-small retro-open"
          aria-disabled={isBarred}
          aria-describedby={isBarred && !isRole ? accessNoticeId : undefined}
          onClick={() => !isBarred && setOpen(true)}
        >
          {strings.open}
        </button>
      )}
      {isRole && <p class="subtle">{strings.barred}</p>}
      <div role="status">{reply && <Outcome reply={reply} reader={reader} />}</div>
      {views.flatMap((view) =>
        view.pending.map((pending) => (
          <Pending
            key={pending.command}
            pending={pending}
            reader={reader}
            onDiscard={() => void discard(view, pending)}
          />
        )),
      )}
    </>
  );
}

function Outcome({ reply, reader }: { reply: Reply<RetroItemResult>; reader: Reader }) {
  if (!reply.ok) {
    const tone = reply.failure.values.kept === 1 ? 'warning' : 'danger';
    return <Notice tone={tone}>{failureSentence(reply.failure, reader)}</Notice>;
  }
  const { outcome, remarks, task } = reply.value;
  const isWritten = outcome !== 'already' && outcome !== 'removed';
  return (
    <Notice tone={isWritten ? 'success' : 'info'}>
      {strings.outcome[outcome]}{' '}
      <a class="link" href={task.webUrl} target="_blank" rel="noreferrer">
        {task.title}
        <span class="visually-hidden"> {popupStrings.newTab}</span>
      </a>
      {remarks && `. ${remarkSentences(remarks)}`}
    </Notice>
  );
}

interface PendingProps {
  pending: PendingRetroItem;
  reader: Reader;
  onDiscard: () => void;
}

function Pending({ pending: { text, failure }, reader, onDiscard }: PendingProps) {
  const why = failure === null ? '' : failureSentence(failure, reader);
  return (
    <Notice tone="warning" action={{ text: strings.discard, run: onDiscard }}>
      {strings.pending(text)} {why}
    </Notice>
  );
}
