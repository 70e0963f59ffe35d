import type { ComponentChildren } from 'preact';
import type { Reply } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';
import { useId } from '../use-id';

interface AskedSectionProps<T> {
  heading: string;
  /** What to say while the answer is waited for. */
  waiting: string;
  /** Null while it is waited for. */
  reply: Reply<T> | null;
  reader: Reader;
  onAgain: () => void;
  children: (known: T) => ComponentChildren;
}

/** A section whose content is asked for once it is shown: waiting, why it could not be read, or what is known. */
export function AskedSection<T>({
  heading,
  waiting,
  reply,
  reader,
  onAgain,
  children,
}: AskedSectionProps<T>) {
  const id = useId();
  return (
    <section class="plan-section" aria-labelledby={id} aria-busy={reply === null}>
      <h3 class="plan-heading" id={id}>
        {heading}
      </h3>
      {reply === null && <p class="plan-hint">{waiting}</p>}
      {reply?.ok === false && (
        <div class="plan-asked">
          <p>{readFailureSentence(reply.failure, reader)}</p>
          <button type="button" class="button button-small" onClick={onAgain}>
            {strings.plan.tryAgain}
          </button>
        </div>
      )}
      {reply?.ok && children(reply.value)}
    </section>
  );
}
