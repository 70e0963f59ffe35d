import type { RowSection } from '@/utils/plan/document';
import type { PlanEdit } from '@/utils/plan/edit';
import type { RowKey } from '@/utils/plan/reference';
import type { EditResult } from '@/utils/protocol/answers/write-result';
import type { Failure } from '@/utils/protocol/failure';

/** Rows to be brought to another place, in one write. */
export interface Move {
  /** Each with what it is called, in the order of the edits. */
  readonly rows: readonly { readonly key: RowKey; readonly name: string }[];
  readonly to: RowSection;
  /** They are in that section already, and only their place changes. */
  readonly reorders: boolean;
  readonly edits: readonly PlanEdit[];
}

/** How far moving rows has come. */
export type Moving =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly move: Move }
  | { readonly state: 'done'; readonly move: Move; readonly result: EditResult }
  | { readonly state: 'failed'; readonly move: Move; readonly failure: Failure };

/** What moving is at while nothing is moved. */
export const idle: Moving = { state: 'idle' };
