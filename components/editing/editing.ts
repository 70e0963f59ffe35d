import type { PlanEdit } from '@/utils/plan/edit';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';
import type { Reply } from '@/utils/protocol/reply';

/** Sends edits of the plan as one command; the same command sent again is never made twice. */
export type SendEdits = (command: string, edits: readonly PlanEdit[]) => Promise<Reply<EditResult>>;

/** Whether GitLab or the journal has the edits, so that nothing typed for them has to be kept. */
export function isTaken(reply: Reply<EditResult> | null): boolean {
  return reply !== null && (reply.ok || reply.failure.values.kept === 1);
}

/** How far edits of the plan have come. */
export type Editing =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'done'; readonly edits: readonly PlanEdit[]; readonly result: EditResult }
  | { readonly state: 'failed'; readonly failure: Failure };
