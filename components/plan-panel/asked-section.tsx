import type { ComponentChildren } from 'preact';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';
import { useId } from '../use-id';
import type { Read } from '../use-reply';

interface AskedSectionProps<T> {
  heading: string;
  /** What to say while the answer is waited for. */
  waiting: string;
  read: Read<T>;
  reader: Reader;
  onAgain: () => void;
  children: (known: T) => ComponentChildren;
}

/** A section whose content is asked for once it is shown: waiting, why it could not be read, or what is known. */
export function AskedSection<T>({ heading, waiting, read, reader, onAgain, children }: AskedSectionProps<T>) {
  const id = useId();
  return (
    <section class="plan-section" aria-labelledby={id} aria-busy={read.pending}>
      <h3 class="plan-heading" id={id}>
        {heading}
      </h3>
      {read.value === null && read.pending && <p class="plan-hint">{waiting}</p>}
      {read.failure && (
        <div class="plan-asked">
          <p>{readFailureSentence(read.failure, reader)}</p>
          <button type="button" class="button button-small" onClick={onAgain}>
            {strings.plan.tryAgain}
          </button>
        </div>
      )}
      {read.value && children(read.value)}
    </section>
  );
}
