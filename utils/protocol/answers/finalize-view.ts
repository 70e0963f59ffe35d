import type { NextMilestone } from '@/utils/plan/finalizing/next-milestone';
import type { Failure } from '../failure';
import type { Linked } from './linked';
import type { RetrospectiveView } from './retrospective-view';

/** What finalizing a plan would find and make, beyond what the plan itself tells. */
export interface FinalizeView {
  /** Threads that are not resolved; 'unknown' where GitLab could not be asked. */
  readonly openThreads: number | 'unknown';
  /** The summary note that is there; null while there is none. */
  readonly summaryUrl: string | null;
  /** The next planning issue. */
  readonly next:
    | {
        readonly milestone: NextMilestone;
        readonly title: string;
        /** Where it is; null while there is none. */
        readonly there: Linked | null;
        /** What its description begins as, while there is none. */
        readonly template: 'project' | 'built-in';
      }
    | { readonly failure: Failure };
  readonly retrospective: RetrospectiveView | { readonly failure: Failure };
}
