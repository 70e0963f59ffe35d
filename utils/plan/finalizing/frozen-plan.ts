import { isUnreadable } from '../facts';
import type { Plan, PlannedRow, RowStatus } from '../plan';
import type { RowKey } from '../reference';

/** What was committed to when a plan was finalized: plain data, as it is kept in the summary note. */
export interface FrozenPlan {
  readonly version: 1;
  readonly milestone: string | null;
  /** Committed weight in points. */
  readonly committed: number;
  readonly capacity: number | null;
  readonly rows: readonly FrozenRow[];
}

interface FrozenRow {
  readonly key: RowKey;
  /** Null: it had none, or it was not known. */
  readonly weight: number | null;
  readonly people: readonly string[];
}

/** What is committed to by a plan as it stands: its rows that name an issue and count, in their order. */
export function freezePlan(plan: Plan): FrozenPlan {
  return frozenOf(plan, committedStates, plan.totals.committed);
}

/**
 * What a closed plan that nobody froze committed to, as far as it tells: all its rows that name an issue, those closed
 * before the milestone started, too, which may have been open when it was finalized.
 */
export function freezeAfterwards(plan: Plan): FrozenPlan {
  const closed = plan.rows.filter(({ status }) => status === 'closed');
  const weight = closed.reduce((sum, row) => sum + (typeof row.weight === 'number' ? row.weight : 0), 0);
  return frozenOf(plan, new Set([...committedStates, 'closed']), plan.totals.committed + weight);
}

/** A duplicate is its first row again; what is dropped or no issue is not committed to. */
const committedStates: ReadonlySet<RowStatus> = new Set<RowStatus>(['open', 'done', 'unreadable']);

function frozenOf(
  { milestone, rows, totals }: Plan,
  states: ReadonlySet<RowStatus>,
  committed: number,
): FrozenPlan {
  return {
    version: 1,
    milestone: milestone?.title ?? null,
    committed,
    capacity: totals.capacity,
    rows: rows.filter(({ status }) => states.has(status)).flatMap(frozenRowOf),
  };
}

function frozenRowOf({ row, issue, weight, people }: PlannedRow): FrozenRow[] {
  const key: RowKey | null = row.key;
  if (key === null) return [];
  const known = issue !== null && !isUnreadable(issue) && typeof weight === 'number';
  return [{ key, weight: known ? weight : null, people: [...people] }];
}

/** A frozen plan as a hidden line: nothing in it ends the comment, notifies anybody or runs. */
export function writeFrozen(frozen: FrozenPlan): string {
  const json = JSON.stringify(frozen).replace(/[<>@&\u2028\u2029]|-(?=-)/g, escaped);
  return `<!-- milestone-planner:finalized ${json} -->`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
