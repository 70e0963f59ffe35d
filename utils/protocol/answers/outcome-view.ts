import type { Outcome } from '@/utils/plan/outcome/outcome';
import type { Failure } from '../failure';
import type { Linked } from './linked';

/** What became of a plan. */
export interface OutcomeView extends Outcome {
  /** What was committed to is told by the summary note, or, for want of one, by the planning issue as it is now. */
  readonly from: 'note' | 'description';
  /** Members whose issues of the milestone could not be asked for: work that came later may be missing. */
  readonly unasked: readonly { readonly member: string; readonly failure: Failure }[];
}

/** Committed and completed weight of a plan, in points. */
export interface PastPlan extends Linked {
  readonly milestone: string | null;
  readonly committed: number;
  readonly completed: number;
}

export interface PastPlansView {
  /** Oldest first, at most five. */
  readonly plans: readonly PastPlan[];
  /** Plans that could not be read. */
  readonly unread: readonly { readonly title: string; readonly failure: Failure }[];
}
