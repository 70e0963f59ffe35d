import type { IssueRef } from './reference';

export interface Person {
  readonly username: string;
  readonly name: string;
}

/** A milestone as GitLab or the product calendar knows it. Dates are `YYYY-MM-DD`; null where GitLab has none. */
export interface MilestoneFacts {
  readonly title: string;
  readonly startDate: string | null;
  readonly dueDate: string | null;
}

/** The instance did not tell (a licensed field on Free/CE, or an issue that could not be read): never "not set". */
export type Unknown = 'unknown';

/** A planning issue's milestone, as far as it could be found out. */
export interface PlanningMilestone {
  readonly title: string;
  /** What names it: the planning issue's own milestone (also when absent), or the planning issue's title, for want of one. */
  readonly titleFrom?: 'issue' | 'title';
  /** `YYYY-MM-DD`; null where GitLab has none; unknown where GitLab could not be asked. */
  readonly startDate: string | null | Unknown;
  readonly dueDate: string | null | Unknown;
}

/** What GitLab says of an issue, parsed at the gateway. */
export interface IssueFacts {
  readonly ref: IssueRef;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly weight: number | null | Unknown;
  readonly labels: readonly string[];
  readonly milestone: MilestoneFacts | null;
  readonly assignees: readonly Person[];
  /** Task items in the description. */
  readonly taskCount: number | Unknown;
  readonly confidential: boolean;
  /** Who created it; absent where GitLab does not tell. */
  readonly author?: Person;
  /** Instant of its last change; absent where GitLab does not tell. */
  readonly updatedAt?: string;
  /** Instant it was closed; absent while it is open, or where GitLab does not tell. */
  readonly closedAt?: string;
}

/** An issue that could not be read, and why; 'another-instance': it is not on the planning issue's GitLab. */
export interface Unreadable {
  readonly unreadable: 'not-found-or-hidden' | 'forbidden' | 'offline' | 'failed' | 'another-instance';
}

/** True for an issue whose facts could not be read. */
export function isUnreadable(facts: IssueFacts | Unreadable): facts is Unreadable {
  return 'unreadable' in facts;
}
