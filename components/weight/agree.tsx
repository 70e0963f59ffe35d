import { useState } from 'preact/hooks';
import { nameKey } from '@/utils/plan/building/people';
import type { WeightAgreement } from '@/utils/plan/weight-agreement';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';
import { conversationStrings } from '@/utils/strings/conversation';
import { failureSentence } from '@/utils/strings/failures';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { useId } from '../use-id';
import { whyNotWrite } from '../why-not';

const strings = conversationStrings.weight;

interface AgreeProps extends ToolProps {
  agreement: WeightAgreement;
  row: string;
  onAgreed: (agreement: WeightAgreement) => void;
  /** GitLab's weight may be another one by now. */
  onStale: () => void;
}

/** Agrees with a weight in the user's name; what stands in the way is said. */
export function Agree({ agreement, row, view, ask, pageUser, onAgreed, onStale }: AgreeProps) {
  const id = useId();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [agreed, setAgreed] = useState(false);
  const { weight } = agreement;
  const why = barred(agreement, view);

  async function agree(): Promise<void> {
    if (sending || typeof weight !== 'number') return;
    setSending(true);
    setFailure(null);
    const reply = await ask({ type: 'agree-with-weight', issue: view.issue, row, weight, ...pageUser });
    setSending(false);
    setAgreed(reply.ok);
    if (reply.ok) return onAgreed(reply.value);
    setFailure(reply.failure);
    if (reply.failure.kind === 'not-saved') onStale();
  }

  return (
    <>
      <div role="status">
        {agreed && <Notice tone="success">{strings.agreed}</Notice>}
        {failure && <Notice tone="danger">{failureSentence(failure)}</Notice>}
      </div>
      {!agreed && (
        <div class="weight-agree">
          <button
            type="button"
            class="button button-confirm"
            aria-disabled={why !== null || sending}
            aria-describedby={why === null ? undefined : id}
            onClick={(event) => isTrusted(event) && why === null && void agree()}
          >
            {sending ? strings.agreeing : strings.agree}
          </button>
          {why !== null && (
            <span id={id} class="field-hint">
              {why}
            </span>
          )}
        </div>
      )}
    </>
  );
}

/** Why the user cannot agree, or need not; null when they can. */
function barred({ weight, people, setBy }: WeightAgreement, { access, username }: PlanView): string | null {
  const why = whyNotWrite(access, strings.doing);
  if (why !== null) return why;
  if (weight === null) return strings.noWeight;
  if (weight === 'unknown') return strings.unknownWeight;
  const me = nameKey(username ?? '');
  if (setBy !== null && nameKey(setBy.username) === me) return strings.youSetIt;
  const own = people.find((person) => nameKey(person.username) === me);
  return own?.consent === 'reacted' ? strings.agreed : null;
}
