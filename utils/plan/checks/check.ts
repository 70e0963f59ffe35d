import type { DocumentRow } from '../document';
import type { IssueFacts, Person, Unknown, Unreadable } from '../facts';
import type { PlanMilestone, RowStatus, Severity } from '../plan';
import type { TeamProfile } from '../profile';

/** What a finding's sentence needs to know. */
type FindingValues = Readonly<Record<string, string | number>>;

/** A rule: what it is called, how bad it is unless the profile says otherwise, what would fix it, and when it holds. */
export interface Check<Subject> {
  readonly id: string;
  readonly severity: Severity;
  /** Id of the fix; its sentence is in `strings`, and gets the finding's values too. */
  readonly fix: string;
  /** The values of the finding; null when there is nothing to find, or nothing is known. */
  readonly holds: (subject: Subject) => FindingValues | null;
}

/** A row of work, whatever is known of its issue. */
interface RowSubject {
  readonly row: DocumentRow;
  readonly issue: IssueFacts | Unreadable | null;
  /** Line of the earlier row with the same issue. */
  readonly firstLine: number | null;
  /** Line of the Parking Lot's row with the same issue. */
  readonly parkedLine: number | null;
}

/** A row whose issue was read. */
interface IssueSubject {
  readonly row: DocumentRow;
  readonly issue: IssueFacts;
  /** By the profile. */
  readonly weight: number | null | Unknown;
  /** Whom the row's own cell names. */
  readonly rowPeople: readonly Person[];
  readonly milestone: PlanMilestone | null;
  readonly profile: TeamProfile;
}

/** A member, or somebody who carries a row without being listed as one. */
interface PersonSubject {
  readonly committed: number;
  readonly capacity: number | null;
  /** How many rows they carry. */
  readonly rows: number;
}

export type RowCheck = Check<RowSubject> & { readonly on: readonly RowStatus[] };
export type IssueCheck = Check<IssueSubject> & { readonly on: readonly RowStatus[] };
export type PersonCheck = Check<PersonSubject>;
