import type { EditRefusal } from '@/utils/plan/edit';
import type { PlanView } from './plan-view';

/**
 * What could not be checked after a write: whether anybody else saved at the same moment ('versions'), or, when
 * somebody did, whether the write went over their edit ('history'), or over their tick of a task ('ticks').
 */
export type Unchecked = 'versions' | 'history' | 'ticks';

/** What there is to say of a write beyond that it was saved. */
export interface WriteRemarks {
  /** Names of those whose edits the write had gone over, and that were put back. */
  readonly mergedWith: readonly string[];
  /** Lines of such edits that could not be put back, because somebody had changed the same place again. */
  readonly collided: readonly string[];
  readonly unchecked: Unchecked | null;
  /** GitLab stored another text than the one sent: it ran quick actions in it. */
  readonly altered: boolean;
}

export interface ParkResult {
  /**
   * 'already-parked' and 'already-planned': nothing was written. 'saved-beside': saved while somebody else edited too.
   * 'merged': saved, and the edit of somebody else that it went over put back. 'removed': it was parked, and somebody
   * took it out since.
   */
  readonly outcome: 'saved' | 'saved-beside' | 'merged' | 'already-parked' | 'already-planned' | 'removed';
  readonly reference: string;
  /** Null when there is nothing more to say. */
  readonly remarks: WriteRemarks | null;
  readonly plan: PlanView;
}

export interface EditResult {
  /**
   * 'unchanged': the description said so already, nothing was written. 'saved-beside', 'merged' and 'removed' as of a
   * parked row.
   */
  readonly outcome: 'saved' | 'saved-beside' | 'merged' | 'unchanged' | 'removed';
  /** Edits that could not be made, by their place among those asked for; the rest was. */
  readonly refused: readonly RefusedPlanEdit[];
  /** Null when there is nothing more to say. */
  readonly remarks: WriteRemarks | null;
  readonly plan: PlanView;
}

interface RefusedPlanEdit {
  readonly index: number;
  readonly refusal: EditRefusal['kind'];
  /** 1-based line in the way; null where there is none. */
  readonly line: number | null;
}
