/** A cell of a table row, by offsets in the text it was split from; white space around it is left out. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

const filler = ' \t\v\f';
const bar = /(?<!\\)\|/g;

/**
 * The cells of one line of a table as GitLab's engine (comrak) splits it: at every pipe without a backslash right before
 * it, code span or not; pipes around the row are optional. Empty when the line is no row.
 */
export function cellsOf(row: string): CellRange[] {
  const cells: CellRange[] = [];
  let start = row.startsWith('|') ? skipFiller(row, 1) : 0;
  for (const { index } of row.matchAll(bar)) {
    if (index < start) continue;
    cells.push(trimmed(row, start, index));
    start = skipFiller(row, index + 1);
  }
  if (start < row.length) cells.push(trimmed(row, start, row.length));
  return cells;
}

function skipFiller(row: string, from: number): number {
  let at = from;
  while (at < row.length && filler.includes(row.charAt(at))) at++;
  return at;
}

function trimmed(row: string, from: number, to: number): CellRange {
  const start = Math.min(skipFiller(row, from), to);
  let end = to;
  while (end > start && filler.includes(row.charAt(end - 1))) end--;
  return { start, end };
}

const delimiterCell = '[ \\t\\v\\f]*:?-+:?[ \\t\\v\\f]*';
const delimiterRow = new RegExp(`^\\|?${delimiterCell}(?:\\|${delimiterCell})*(?:\\|[ \\t\\v\\f]*)?$`);

/** Whether a line is the row of dashes under a table's header. */
export function isDelimiterRow(row: string): boolean {
  return delimiterRow.test(row);
}
