import { useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import type { RetrospectiveView } from '@/utils/protocol/following';
import type { PlanAccess, Reply } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { failureSentence } from '@/utils/strings/failures';
import { retrospectiveStrings as strings } from '@/utils/strings/retrospective';
import { toolStrings } from '@/utils/strings/tools';
import { Notice } from '../notice';
import { isTrusted } from '../trusted';
import { whyNotWrite } from '../why-not';

interface MissingTaskProps {
  view: RetrospectiveView;
  access: PlanAccess | null;
  reader: Reader;
  onCreate: () => Promise<Reply<RetrospectiveView>>;
}

/** A planning issue without a retrospective, and the way to one. */
export function MissingTask({ view, access, reader, onCreate }: MissingTaskProps) {
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const why = whyNotWrite(access, toolStrings.doing);

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
      {why !== null && <p class="retro-due">{why}</p>}
      <button
        type="button"
        class="button button-small"
        aria-disabled={creating || why !== null}
        onClick={create}
      >
        {creating ? strings.creating : strings.create}
      </button>
      <div role="status">{failure && <Notice tone="danger">{failureSentence(failure, reader)}</Notice>}</div>
    </div>
  );
}
