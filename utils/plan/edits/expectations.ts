import type { ColumnRole, RowSection } from '../document';
import type { PlanSource } from '../reading/plan-source';
import type { RowKey } from '../reference';
import { rowsOf } from './row-target';

/** Whether a section has one row of this key, and it says exactly this. */
export function isOnceIn(
  source: PlanSource,
  section: RowSection,
  key: RowKey,
  cells: Partial<Record<ColumnRole, string>>,
): boolean {
  const [row, ...others] = (rowsOf(source, section)?.rows ?? []).filter((candidate) => candidate.key === key);
  return row !== undefined && others.length === 0 && isSame(row.cells, cells);
}

export function countIn(source: PlanSource, section: RowSection, key: RowKey): number {
  return (rowsOf(source, section)?.rows ?? []).filter((row) => row.key === key).length;
}

export function isSame<Role extends string>(
  cells: Partial<Record<Role, string>>,
  expected: Partial<Record<Role, string>>,
): boolean {
  const roles = Object.keys(expected) as Role[];
  return Object.keys(cells).length === roles.length && roles.every((role) => cells[role] === expected[role]);
}
