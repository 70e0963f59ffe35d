import type { NextMilestone } from '@/utils/plan/finalizing/next-milestone';
import type { IssueAddress } from '../fields';
import type { Linked } from './linked';

/** The planning issue a team project would plan in next, before anybody creates it. */
export interface NextPlanView {
  readonly title: string;
  readonly milestone: NextMilestone;
}

/** The planning issue that a project plans in next, made now or there already. */
export interface CreatedPlanView extends Linked {
  readonly issue: IssueAddress;
  readonly outcome: 'done' | 'already';
  /** Its milestone, where GitLab does not have it yet; null where it has. */
  readonly missingMilestone: string | null;
}
