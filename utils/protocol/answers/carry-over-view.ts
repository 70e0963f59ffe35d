import type { CarryOver } from '@/utils/plan/carry-over';
import type { Failure } from '../failure';

/** What may be carried over into a planning issue, and from where. */
export interface CarryOverView extends CarryOver {
  /** Null when no planning issue before this one was found. */
  readonly previous: {
    readonly title: string;
    readonly webUrl: string;
    /** Title of its milestone; null when it has none, so that only its rows were looked at. */
    readonly milestone: string | null;
    /** What says that it is the one; 'chosen': the person does. */
    readonly because: 'named' | 'milestone' | 'age' | 'chosen';
  } | null;
  /** Members whose issues could not be asked for, and why; null when all could. */
  readonly unasked: { readonly people: readonly string[]; readonly failure: Failure } | null;
  /** Members the Capacity table does not name by their user name, so that GitLab cannot be asked. */
  readonly unnamed: readonly string[];
}
