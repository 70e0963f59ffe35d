import type { PlanEdit } from '@/utils/plan/edit';
import type { Failure } from '@/utils/protocol/failure';
import type { EditResult, Reply } from '@/utils/protocol/messages';

/** Sends edits of the plan as one command; the same command sent again is never made twice. */
export type SendEdits = (command: string, edits: readonly PlanEdit[]) => Promise<Reply<EditResult>>;

/** How far edits of the plan have come. */
export type Editing =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'done'; readonly result: EditResult }
  | { readonly state: 'failed'; readonly failure: Failure };
