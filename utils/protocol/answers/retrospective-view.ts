import type { RetroSection } from '@/utils/plan/finalizing/retrospective';
import type { IssueAddress } from '../fields';
import type { PlanAccess } from './access';
import type { Linked } from './linked';
import type { PendingPark } from './pending';
import type { PlanView } from './plan-view';
import type { WriteRemarks } from './write-result';

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
