import type { NextMilestone } from '@/utils/plan/finalizing/next-milestone';
import type { RetroSection } from '@/utils/plan/finalizing/retrospective';
import type { Failure } from './failure';
import type { IssueAddress, PendingPark, PlanAccess, PlanView, WriteRemarks } from './messages';

/** Something in GitLab to go to. */
export interface Linked {
  readonly title: string;
  readonly webUrl: string;
}

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

/** The retrospective of a planning issue. */
export interface RetrospectiveView {
  readonly plan: Pick<PlanView, 'issue' | 'title' | 'state'>;
  /** The sub-task; null while there is none. */
  readonly task: RetrospectiveTask | null;
  /** What the user may do with the sub-task; while there is none, with the planning issue. */
  readonly access: PlanAccess;
  /** What a new one would be called. */
  readonly title: string;
  /** `YYYY-MM-DD` a new one would be due; null where the milestone's end is not known. */
  readonly dueDate: string | null;
  /** Sections it has by the profile, as they are called. */
  readonly sections: Readonly<Record<RetroSection, string>>;
  /** Items that are not in GitLab yet, oldest first. */
  readonly pending: readonly PendingRetroItem[];
}

/** An item of a retrospective that waits to be sent, or was refused. */
export interface PendingRetroItem extends Pick<PendingPark, 'command' | 'acceptedAt' | 'state' | 'failure'> {
  readonly section: RetroSection;
  readonly text: string;
}

export interface RetrospectiveTask extends Linked {
  readonly issue: IssueAddress;
  readonly state: 'opened' | 'closed';
  /** `YYYY-MM-DD`; null where it has none. */
  readonly dueDate: string | null;
}

export interface RetroItemResult {
  /** 'already': it stood there, word for word. 'removed': it was added, and somebody took it out since. */
  readonly outcome: 'saved' | 'saved-beside' | 'merged' | 'already' | 'removed';
  readonly remarks: WriteRemarks | null;
  readonly task: Linked;
}

/** The planning issue a team project would plan in next, before anybody opens it. */
export interface NextPlanView {
  readonly title: string;
  readonly milestone: NextMilestone;
}

/** The planning issue that a project plans in next, made now or there already. */
export interface OpenedPlanView extends Linked {
  readonly issue: IssueAddress;
  readonly outcome: 'done' | 'already';
  /** Its milestone, where GitLab does not have it yet; null where it has. */
  readonly missingMilestone: string | null;
}
