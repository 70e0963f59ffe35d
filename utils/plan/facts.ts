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

/**
 * What GitLab says of an issue, parsed at the gateway.
 * `undefined` means the instance did not tell (a licensed field on Free/CE): unknown, never "not set".
 */
export interface IssueFacts {
  readonly ref: IssueRef;
  readonly title: string;
  readonly webUrl: string;
  readonly state: 'opened' | 'closed';
  readonly weight: number | null | undefined;
  readonly labels: readonly string[];
  readonly milestone: MilestoneFacts | null;
  readonly assignees: readonly Person[];
  /** Task items in the description; undefined when the instance did not tell. */
  readonly taskCount: number | undefined;
  readonly confidential: boolean;
}

/** An issue that could not be read, and why. */
export interface Unreadable {
  readonly unreadable: 'not-found-or-hidden' | 'forbidden' | 'offline' | 'failed';
}

/** True for an issue whose facts could not be read. */
export function isUnreadable(facts: IssueFacts | Unreadable): facts is Unreadable {
  return 'unreadable' in facts;
}
