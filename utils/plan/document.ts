import type { IssueRef, RowKey } from './reference';

/** What a column of Milestone Work or Parking Lot holds. */
export type ColumnRole = 'issue' | 'reason' | 'weight' | 'assignee' | 'carry-over' | 'notes' | 'added-by';

/** What a column of the Capacity table holds. */
export type CapacityRole = 'member' | 'capacity' | 'time-off' | 'notes';

/** The two sections that hold rows of work. */
export type RowSection = 'parking-lot' | 'milestone-work';

/** A row of a hand-kept table or list, as a person wrote it. */
export interface DocumentRow {
  /** Null when the row names no issue: a sub-heading, an idea, a blank. */
  readonly key: RowKey | null;
  readonly ref: IssueRef | null;
  /** Further references in the issue cell; the first one is the row's own. */
  readonly otherRefs: readonly IssueRef[];
  /** Texts as typed, decoded; a column the table does not have is absent, an empty cell is ''. */
  readonly cells: Partial<Record<ColumnRole, string>>;
  /** 1-based line of the markdown. */
  readonly line: number;
  /** Struck through: dropped work, seen but not counted. */
  readonly struck: boolean;
}

/** Milestone Work or Parking Lot. */
export interface WorkSection {
  /** The heading's text as written. */
  readonly heading: string;
  /** 1-based line of the heading. */
  readonly line: number;
  /** How the section is kept by hand; 'none' when it has neither table nor list yet. */
  readonly form: 'table' | 'list' | 'none';
  /** The section holds a live query (GLQL). */
  readonly liveQuery: boolean;
  readonly rows: readonly DocumentRow[];
}

export interface CapacityRow {
  /** User name without `@`, as written; or a plain name. `(lead)` and the like are no part of it. */
  readonly member: string;
  readonly cells: Partial<Record<CapacityRole, string>>;
  readonly line: number;
}

export interface CapacitySection {
  readonly heading: string;
  readonly line: number;
  readonly rows: readonly CapacityRow[];
}

export type ChecklistState = 'done' | 'open' | 'inapplicable';

export interface ChecklistItem {
  readonly text: string;
  readonly state: ChecklistState;
  readonly line: number;
}

export interface ChecklistSection {
  readonly heading: string;
  readonly line: number;
  readonly items: readonly ChecklistItem[];
}

export interface PlanProblem {
  readonly kind: 'duplicate-section' | 'duplicate-row' | 'live-query' | 'no-issue-column' | 'unclosed-block';
  readonly line: number;
}

/** A planning issue's description, read. A section is null when absent. */
export interface PlanDocument {
  readonly work: WorkSection | null;
  readonly parkingLot: WorkSection | null;
  readonly capacity: CapacitySection | null;
  readonly checklist: ChecklistSection | null;
  readonly problems: readonly PlanProblem[];
}
