import { useState } from 'preact/hooks';
import type { Failure } from '@/utils/protocol/failure';

/** How the last thing a section was asked to do came out. */
export type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly said: string }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Does something for the page; answers why it failed, null when it did not. */
export type Answered = Promise<Failure | null>;

/**
 * A section's last action. `attempt` does one and answers whether it went well, which is then said in the words of
 * `said`; `forget` leaves nothing to say.
 */
export function useAttempt() {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const attempt = async (action: () => Answered, said: string): Promise<boolean> => {
    setOutcome({ state: 'busy' });
    const failure = await action();
    setOutcome(failure ? { state: 'failed', failure } : { state: 'done', said });
    return failure === null;
  };
  return { outcome, attempt, forget: () => setOutcome({ state: 'none' }) };
}
