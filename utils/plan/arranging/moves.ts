import type { RowSection } from '../document';
import type { PlanEdit } from '../edit';
import type { Plan, PlannedRow } from '../plan';
import type { RowKey } from '../reference';

export type MoveRow = Extract<PlanEdit, { type: 'move-row' }>;

/** Where rows go in a section: first, last, or before the row of that key. */
export type Position = 'top' | 'end' | { readonly before: RowKey };

/**
 * The edits that bring rows to a place of a section, in one write: they end up side by side in the order they have in the
 * plan. A place before one of these very rows is the place before the next one that stays. Keys the plan does not name
 * are left out.
 */
export function movesTo(
  plan: Plan,
  keys: ReadonlySet<RowKey>,
  to: RowSection,
  position: Position,
): MoveRow[] {
  const before = anchorOf(keysIn(plan, to), keys, position);
  const moved = uniqueKeys([...plan.rows, ...plan.parked]).filter((key) => keys.has(key));
  return moved.map((key) => ({ type: 'move-row', key, to, ...(before !== null && { before }) }));
}

/** The move of a row one place up or down in its section; null when it stands first or last, or is not there. */
export function step(plan: Plan, key: RowKey, section: RowSection, by: -1 | 1): MoveRow | null {
  const keys = keysIn(plan, section);
  const at = keys.indexOf(key);
  const next = keys[at + by];
  if (at < 0 || next === undefined) return null;
  const before = by < 0 ? next : keys[at + 2];
  return { type: 'move-row', key, to: section, ...(before !== undefined && { before }) };
}

/** The keys of a section's rows in their order, which is the priority; each once. */
export function keysIn(plan: Plan, section: RowSection): RowKey[] {
  return uniqueKeys(section === 'milestone-work' ? plan.rows : plan.parked);
}

/** By the row an edit of each key acts on, which is the first that is not struck through, else the first. */
function uniqueKeys(rows: readonly PlannedRow[]): RowKey[] {
  const acted = new Map<RowKey, PlannedRow>();
  for (const planned of rows) {
    const { key } = planned.row;
    const earlier = key === null ? undefined : acted.get(key);
    if (key !== null && (earlier === undefined || (earlier.row.struck && !planned.row.struck)))
      acted.set(key, planned);
  }
  return rows.flatMap((planned) => {
    const { key } = planned.row;
    return key !== null && acted.get(key) === planned ? [key] : [];
  });
}

/** The row they go before; null at the end. */
function anchorOf(there: readonly RowKey[], moved: ReadonlySet<RowKey>, position: Position): RowKey | null {
  if (position === 'end') return null;
  const from = position === 'top' ? 0 : there.indexOf(position.before);
  const staying = from < 0 ? undefined : there.slice(from).find((key) => !moved.has(key));
  if (from < 0 && position !== 'top') return position.before;
  return staying ?? null;
}
