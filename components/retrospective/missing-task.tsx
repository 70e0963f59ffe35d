import { useState } from 'preact/hooks';
import type { RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { Failure } from '@/utils/protocol/failure';
import type { Reply } from '@/utils/protocol/reply';
import type { Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { retrospectiveStrings as strings } from '@/utils/strings/retrospective';
import { toolStrings } from '@/utils/strings/tools';
import { Notice } from '../notice';
import { isTrusted } from '../trusted';
import { whyNotUpdate } from '../why-not';

interface MissingTaskProps {
  view: RetrospectiveView;
  reader: Reader;
  /** The element that says what a token would have to allow; without it, that is said here. */
  saidBy?: string;
  onCreate: () => Promise<Reply<RetrospectiveView>>;
}

/** A planning issue without a retrospective, and the way to one. */
export function MissingTask({ view, reader, saidBy, onCreate }: MissingTaskProps) {
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const why = whyNotUpdate(view.access, toolStrings.doing);
  const said = view.access === 'comment' ? undefined : saidBy;

  const create = async (event: Event) => {
    if (!isTrusted(event) || creating || why !== null) return;
    setCreating(true);
    const reply = await onCreate();
    setCreating(false);
    setFailure(reply.ok ? null : reply.failure);
  };
  return (
    <div class="retro-missing">
      <p>
        {strings.missing(view.plan.title)}{' '}
        {view.dueDate !== null && strings.wouldBeDue(view.dueDate, reader.locale)}
      </p>
      {why !== null && !said && <p class="retro-due">{why}</p>}
      <button
        type="button"
        class="button button-small"
        aria-disabled={creating || why !== null}
        aria-describedby={why === null ? undefined : said}
        onClick={create}
      >
        {creating ? strings.creating : strings.create}
      </button>
      <div role="status">{failure && <Notice tone="danger">{failureSentence(failure, reader)}</Notice>}</div>
    </div>
  );
}
