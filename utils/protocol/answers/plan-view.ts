import type { Plan } from '@/utils/plan/plan';
import type { Failure } from '../failure';
import type { IssueAddress } from '../fields';
import type { PlanAccess } from './access';
import type { PendingEdit, PendingPark } from './pending';

/** A planning issue with its plan, as a view shows it. */
export interface PlanView {
  readonly issue: IssueAddress;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly closedAt: string | null;
  readonly plan: Plan;
  readonly access: PlanAccess;
  /** Whose token is in force; null without one. */
  readonly username: string | null;
  /** Where the Parking Lot's heading stands: 1-based line; null when the description has none. */
  readonly parkingLotLine: number | null;
  /** Instant this was read from GitLab. */
  readonly readAt: string;
  /** Set when a fresh read failed and this is the last known plan. */
  readonly failure: Failure | null;
  /** Rows to park here and edits that wait to be sent, oldest first; absent when there are none. */
  readonly pending?: readonly PendingPark[];
  readonly pendingEdits?: readonly PendingEdit[];
  /** IANA time zone the deadline was computed in. */
  readonly timeZone: string;
  /** The same for views that look the same, whenever they were read: of one plan, on one day, in one language. */
  readonly stamp: string;
}
