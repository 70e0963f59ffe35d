import type { ChecklistProgress, Load, Verdict } from '@/utils/plan/plan';
import type { IssueAddress } from '../fields';
import type { PlanAccess } from './access';

/** One planning issue as popup and badge need it. */
export interface PlanStatus {
  readonly issue: IssueAddress;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly closedAt: string | null;
  readonly milestone: string | null;
  readonly finalizeBy: string | null;
  readonly verdict: Verdict;
  readonly totals: Load;
  /** Committed weight that nobody carries. */
  readonly unassigned: number;
  readonly access: PlanAccess;
  /** People who have not stated capacity. */
  readonly notStated: number;
  /** Milestone Work holds a live query, too, whose rows are not in the figures. */
  readonly liveQuery: boolean;
  readonly checklist: Pick<ChecklistProgress, 'done' | 'total'> | null;
  /** How many rows to park are not in GitLab yet; absent when there are none. */
  readonly pending?: number;
}
