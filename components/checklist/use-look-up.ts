import { useState } from 'preact/hooks';
import type { ChecklistFacts } from '@/utils/plan/answer-checklist';
import type { ChecklistFactsView } from '@/utils/protocol/answers/checklist-facts-view';
import type { Failure } from '@/utils/protocol/failure';
import type { LookedUpQuestion } from '@/utils/protocol/fields';
import type { Reply } from '@/utils/protocol/reply';

export type LookUp = (questions: readonly LookedUpQuestion[]) => Promise<Reply<ChecklistFactsView>>;

/** What was looked up, when, and why some of it could not be. */
export interface LookedUp {
  readonly facts: ChecklistFacts;
  readonly failure: Failure | null;
  /** Instant. */
  readonly at: string;
}

/** Looks things up on request; what is known stays until it is known better. */
export function useLookUp(onLookUp: LookUp) {
  const [lookedUp, setLookedUp] = useState<LookedUp | null>(null);
  const [pending, setPending] = useState(false);

  async function look(questions: readonly LookedUpQuestion[], at: string): Promise<void> {
    if (pending) return;
    setPending(true);
    const reply = await onLookUp(questions);
    const { facts, failure } = reply.ok ? reply.value : { facts: {}, failure: reply.failure };
    setLookedUp({ facts: { ...lookedUp?.facts, ...facts }, failure, at });
    setPending(false);
  }

  return { lookedUp, pending, look };
}
