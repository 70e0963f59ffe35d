import type { PlannedRow } from './plan';

/** Whether a row of Milestone Work is work, ready or not: neither struck out nor a remark. A duplicate is one to fix. */
export function isWorkRow({ status }: Pick<PlannedRow, 'status'>): boolean {
  return status !== 'dropped' && status !== 'text';
}
