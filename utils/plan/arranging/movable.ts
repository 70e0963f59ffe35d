import type { Plan, PlannedRow } from '../plan';

/**
 * Why a row stays where it is: 'no-reference' nothing names it for an edit · 'dropped' it is struck through ·
 * 'duplicate' an earlier row of its section names the same issue · 'in-both' the other section names it, too.
 */
export type Immovable = 'no-reference' | 'dropped' | 'duplicate' | 'in-both';

/** Why a row of the plan cannot be moved; null when it can. */
export function immovable({ row: { key }, status }: PlannedRow, { rows, parked }: Plan): Immovable | null {
  if (key === null) return 'no-reference';
  if (status === 'dropped' || status === 'duplicate') return status;
  return isNamed(rows, key) && isNamed(parked, key) ? 'in-both' : null;
}

function isNamed(rows: readonly PlannedRow[], key: string): boolean {
  return rows.some(({ row }) => row.key === key);
}
