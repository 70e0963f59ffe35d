import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { Notice } from '../notice';
import type { Outcome } from './use-attempt';

interface OutcomeLineProps {
  outcome: Outcome;
  failureText?: (failure: Failure) => string;
}

/** Says how an action came out. Takes the focus when the control that had it is gone. */
export function OutcomeLine({ outcome, failureText = readFailureSentence }: OutcomeLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ended = outcome.state === 'done' || outcome.state === 'failed';
    if (ended && document.activeElement === document.body) line.current?.focus();
  }, [outcome]);
  return (
    <div ref={line} class="outcome" role="status" tabIndex={-1}>
      {outcome.state === 'done' && <Notice tone="success">{outcome.said}</Notice>}
      {outcome.state === 'failed' && <Notice tone="danger">{failureText(outcome.failure)}</Notice>}
    </div>
  );
}
