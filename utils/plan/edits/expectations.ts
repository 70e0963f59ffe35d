import type { RowSection } from '../document';
import type { PlanSource } from '../reading/plan-source';
import type { RowKey } from '../reference';
import { rowsOf } from './row-target';
import type { RowWrite } from './write-row';

/** Whether a section has one row of this key, and it reads as it was written. */
export function isOnceIn(
  source: PlanSource,
  section: RowSection,
  key: RowKey,
  { cells, alone }: RowWrite,
): boolean {
  const read = rowsOf(source, section);
  const [row, ...others] = (read?.rows ?? []).filter((candidate) => candidate.key === key);
  const isFound = row !== undefined && others.length === 0 && isSame(row.cells, cells);
  return isFound && (!alone || (read?.tables.length === 1 && read.rows.length === 1));
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
