import type { ChecklistQuestion } from './checklist-questions';
import type { CapacityRow, ChecklistItem, DocumentRow, PlanDocument, PlanProblem } from './document';
import type { IssueFacts, Person, PlanningMilestone, Unknown, Unreadable } from './facts';
import type { TeamProfile } from './profile';
import type { RowKey } from './reference';

export type Severity = 'error' | 'warning' | 'info';

/** One thing a check found. The sentences are in `strings`, by check id and by fix id. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** What would fix it. */
  readonly fix: string;
  /** What the sentence needs, e.g. `{ weight: 8, largest: 5 }`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What a row is to the plan:
 * 'dropped' struck through · 'text' a sub-heading or a blank · 'no-reference' work that names no issue ·
 * 'not-an-issue' an epic or a merge request · 'duplicate' named by an earlier row of the section ·
 * 'unreadable' · 'open' · 'done' closed since the milestone started · 'closed' closed otherwise.
 */
export type RowStatus =
  | 'dropped'
  | 'text'
  | 'no-reference'
  | 'not-an-issue'
  | 'duplicate'
  | 'unreadable'
  | 'open'
  | 'done'
  | 'closed';

export interface PlannedRow {
  readonly row: DocumentRow;
  readonly status: RowStatus;
  /** Null when the row names no issue (then `row.ref` is null too, or not an issue we can ask for). */
  readonly issue: IssueFacts | Unreadable | null;
  readonly findings: readonly Finding[];
  /** The issue's weight by the profile; null: not set. */
  readonly weight: number | null | Unknown;
  /** Value of the issue's priority label, e.g. `1` of `ProdSecEngPriority::1`; null without one. */
  readonly priority: string | null;
  /** Whether its weight is part of the committed total; 'done' when closed after the milestone started. */
  readonly counted: 'open' | 'done' | 'no';
  /** User names who carry it: the issue's assignees, else the row's. */
  readonly people: readonly string[];
  /** Open or done, and without a finding of severity 'error' (the profile says what is one). */
  readonly ready: boolean;
}

/** A row of the Parking Lot: never counted, never ready. */
export interface ParkedRow extends PlannedRow {
  /** How it would stand in Milestone Work. */
  readonly asWork: Pick<PlannedRow, 'status' | 'findings' | 'counted' | 'ready'>;
}

/** 'in-slack': within capacity, but of what the profile wants left free. */
export type LoadState = 'over' | 'in-slack' | 'at' | 'under' | 'no-capacity';

/** Committed weight against stated capacity, in weight points; capacity null: not stated. */
export interface Load {
  readonly committed: number;
  /** Of `committed`, the part that is already closed. */
  readonly done: number;
  readonly capacity: number | null;
  /** Of the capacity, what is to be left free by the profile's slack; 0 while no capacity is stated. */
  readonly slack: number;
  readonly state: LoadState;
  /** Rows that carry no weight, counted apart. */
  readonly unweighted: number;
  /** Rows whose weight is unknown, counted apart: the issue could not be read, or the instance tells no weights. */
  readonly unreadable: number;
  /** Rows of work that name no issue (none at all, an epic or a merge request), counted apart: only an issue has a weight. */
  readonly withoutIssue: number;
}

export interface PersonLoad extends Load {
  readonly person: Person;
  /** Time off as the person wrote it; shown, never subtracted. */
  readonly timeOff: string;
  /** Line of their capacity row, null when they have none. */
  readonly line: number | null;
  /** Their capacity row as written, null when they have none. */
  readonly listed: CapacityRow | null;
  readonly findings: readonly Finding[];
  readonly rows: readonly RowKey[];
}

export interface PlanMilestone {
  readonly title: string;
  /** 'title': the planning issue has no milestone, and its title names this one. */
  readonly titleFrom: 'issue' | 'title';
  /** `YYYY-MM-DD`, null when neither GitLab nor the calendar rule has one. */
  readonly start: string | null;
  readonly end: string | null;
  readonly datesFrom: 'gitlab' | 'product-calendar' | null;
  /** GitLab could not be asked for its dates: what it has is unknown, not "not set". */
  readonly datesUnknown: boolean;
}

export type DeadlineState = 'upcoming' | 'due-soon' | 'last-day' | 'overdue' | 'finalized';

/** The countdown to the finalize date, which ends at 24:00 in the user's time zone. */
export interface Deadline {
  /** `YYYY-MM-DD`. */
  readonly finalizeBy: string;
  readonly state: DeadlineState;
  /** Whole days to the finalize date, negative when past; when finalized: days early, negative when late. */
  readonly days: number;
  /** Full hours left on the last day, else null. */
  readonly hoursLeft: number | null;
}

/** An item of the Planning Checklist, and what it asks that the product can answer; mostly one thing, or nothing. */
export interface AskedItem extends ChecklistItem {
  readonly questions: readonly ChecklistQuestion[];
}

export interface ChecklistProgress {
  readonly items: readonly AskedItem[];
  readonly done: number;
  /** Items that count: inapplicable ones count as neither done nor open. */
  readonly total: number;
}

export interface Verdict {
  /** 'empty': no work is planned yet, which is nothing to finalize. */
  readonly state: 'empty' | 'blocked' | 'warnings' | 'clear';
  readonly errors: number;
  readonly warnings: number;
  readonly ready: number;
  /** Rows of work, ready or not: all but dropped ones and text. A duplicate is one that is not ready. */
  readonly rows: number;
}

/** A planning issue, understood: plain data, safe to send between the worker and a view. */
export interface Plan {
  readonly milestone: PlanMilestone | null;
  readonly deadline: Deadline | null;
  /** Milestone Work in its order, which is the priority. Includes dropped rows and rows without an issue. */
  readonly rows: readonly PlannedRow[];
  readonly parked: readonly ParkedRow[];
  readonly people: readonly PersonLoad[];
  readonly totals: Load;
  /** Of the committed weight, the part nobody carries. */
  readonly unassigned: number;
  /** People who carry work or are listed, and have not stated capacity: the total lacks theirs. */
  readonly notStated: number;
  /** Milestone Work holds a live query, too; the rows it shows are no part of the plan. */
  readonly liveQuery: boolean;
  readonly checklist: ChecklistProgress | null;
  readonly verdict: Verdict;
  readonly problems: readonly PlanProblem[];
}

export interface PlanInput {
  readonly document: PlanDocument;
  /** By row key. An issue that is not in the map is one GitLab did not list: missing or hidden. */
  readonly issues: ReadonlyMap<RowKey, IssueFacts | Unreadable>;
  readonly milestone: PlanningMilestone | null;
  readonly profile: TeamProfile;
  /** Instant, ISO 8601. */
  readonly now: string;
  /** IANA name, e.g. `Europe/Vienna`. */
  readonly timeZone: string;
  /** Instant the planning issue was closed (finalized); null or absent while it is open. */
  readonly closedAt?: string | null;
}
