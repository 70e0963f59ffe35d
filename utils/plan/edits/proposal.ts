import type { EditRefusal } from '../edit';
import type { PlanSource } from '../reading/plan-source';
import type { LineEdit } from './line-edit';

/** One way to make an edit. */
export interface Attempt {
  readonly edits: readonly LineEdit[];
  /** Whether the text that results, read again, says what it should. */
  readonly holds: (after: PlanSource) => boolean;
  /** Lists may turn from loose to tight: what made them loose goes. */
  readonly mayTighten?: boolean;
}

/** What an edit comes to: nothing to do, a refusal, or attempts of which the first that does no harm is taken. */
export type Proposal =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: EditRefusal }
  | { readonly kind: 'attempts'; readonly attempts: readonly Attempt[] };

export const unchanged: Proposal = { kind: 'unchanged' };

/** A refusal; `line` is 0-based here. */
export function refused(kind: EditRefusal['kind'], line?: number): Proposal {
  return { kind: 'refused', reason: line === undefined ? { kind } : { kind, line: line + 1 } };
}

export function attempt(...attempts: Attempt[]): Proposal {
  return { kind: 'attempts', attempts };
}
