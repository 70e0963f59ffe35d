import type { PlanEdit } from '@/utils/plan/edit';
import type { Failure } from '../failure';

/** A row somebody asked to park that is not in GitLab yet. */
export interface PendingPark {
  readonly command: string;
  readonly reference: string;
  readonly reason: string;
  /** Instant it was accepted. */
  readonly acceptedAt: string;
  /**
   * 'waiting': sent again by itself; 'refused': GitLab or the plan said no, sending again would not help; 'missing': it
   * was parked and is gone, and nobody but the user knows whether it should be.
   */
  readonly state: 'waiting' | 'refused' | 'missing';
  /** Why it is not there yet; null before the first attempt ended. */
  readonly failure: Failure | null;
}

/** Edits somebody asked for that are not in GitLab yet; states and failure as of a row to park. */
export interface PendingEdit extends Pick<PendingPark, 'command' | 'acceptedAt' | 'state' | 'failure'> {
  readonly edits: readonly PlanEdit[];
}
