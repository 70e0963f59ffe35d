import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Failure } from '@/utils/protocol/failure';

/** How far reading a plan has come: what is known so far, and how the last attempt ended. */
export interface Reading {
  /** The last known plan; null while there is none. */
  readonly view: PlanView | null;
  /** Why the last attempt failed; null when it did not. */
  readonly failure: Failure | null;
  readonly pending: boolean;
}
