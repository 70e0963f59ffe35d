import type { PlannedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';

/**
 * The rows of a section as they would stand with one of them before the row of that key, or after the last row that names
 * an issue (null). `keys` are those an edit can name, in their order.
 */
export function placed(
  rows: readonly PlannedRow[],
  keys: readonly RowKey[],
  key: RowKey,
  before: RowKey | null,
): readonly PlannedRow[] {
  const moved = rows.find((row) => row.row.key === key);
  if (moved === undefined || before === key) return rows;
  const staying = rows.filter((row) => row !== moved);
  const last = keys.filter((other) => other !== key).at(-1);
  const at =
    before === null
      ? staying.findIndex(({ row }) => row.key === last) + 1
      : staying.findIndex(({ row }) => row.key === before);
  return at < 0 ? rows : staying.toSpliced(at, 0, moved);
}
