/** A cell of a table row, by offsets in the text it was split from. */
export interface CellRange {
  /** Around the cell's text; white space is left out. */
  readonly start: number;
  readonly end: number;
  /** Around all that is between its pipes. */
  readonly from: number;
  readonly to: number;
}

const filler = ' \t\v\f';
const bar = /(?<!\\)\|/g;

/**
 * The cells of one line of a table as GitLab's engine (comrak) splits it: at every pipe without a backslash right before
 * it, code span or not; pipes around the row are optional. Empty when the line is no row.
 */
export function cellsOf(row: string): CellRange[] {
  const cells: CellRange[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  let start = from === 0 ? 0 : skipFiller(row, from);
  for (const { index } of row.matchAll(bar)) {
    if (index < start) continue;
    cells.push(cellBetween(row, from, index));
    from = index + 1;
    start = skipFiller(row, from);
  }
  if (start < row.length) cells.push(cellBetween(row, from, row.length));
  return cells;
}

function cellBetween(row: string, from: number, to: number): CellRange {
  const start = Math.min(skipFiller(row, from), to);
  let end = to;
  while (end > start && filler.includes(row.charAt(end - 1))) end--;
  return { start, end, from, to };
}

function skipFiller(row: string, from: number): number {
  let at = from;
  while (at < row.length && filler.includes(row.charAt(at))) at++;
  return at;
}

const delimiterCell = '[ \\t\\v\\f]*:?-+:?[ \\t\\v\\f]*';
const delimiterRow = new RegExp(`^\\|?${delimiterCell}(?:\\|${delimiterCell})*(?:\\|[ \\t\\v\\f]*)?$`);

/** Whether a line is the row of dashes under a table's header. */
export function isDelimiterRow(row: string): boolean {
  return delimiterRow.test(row);
}
