import type { BlockTree } from '../markdown/scan-blocks';
import type { CapacityTable } from '../reading/plan-source';
import type { RowTable } from '../reading/rows';
import { hasPipe, type Table, type TableLine } from '../reading/tables';
import { isTotal } from '../reading/totals';

/** A table whose columns have roles. */
export type EditableTable = RowTable | CapacityTable;

/** How the lines of a table are written. */
export interface RowLayout {
  /** What stands before the row: the white space of containers. */
  readonly prefix: string;
  /** Pipes before the first and after the last cell. */
  readonly leading: boolean;
  readonly trailing: boolean;
  /** What stands between a pipe and a cell's text. */
  readonly padding: string;
  /** Characters between the pipes of each column; empty when the table is not aligned. */
  readonly widths: readonly number[];
  readonly alignments: readonly Alignment[];
}

type Alignment = 'left' | 'center' | 'right';

/**
 * The last line of a table that is a row: at its end, text without a pipe that names nothing is a stray line that got
 * glued to it, blank rows are room for more, and a sum stays last. `named` are the rows that name an issue or a member.
 */
export function lastRealRow(
  tree: BlockTree,
  { rows }: Table,
  named: readonly { readonly line: number }[],
): TableLine | null {
  const lines = new Set(named.map(({ line }) => line - 1));
  const isReal = (row: TableLine) => {
    const first = firstText(tree, row);
    return !isTotal(first) && (lines.has(row.line) || (hasPipe(tree, row) && first !== ''));
  };
  return rows.findLast(isReal) ?? null;
}

/** The text of a row's first cell that has one. */
function firstText({ text }: BlockTree, { cells }: TableLine): string {
  const cell = cells.find(({ start, end }) => end > start);
  return cell === undefined ? '' : text.slice(cell.start, cell.end);
}

/** How the neighbours of a new row are written: like `model`, the delimiter line when the table has no rows. */
export function layoutOf(tree: BlockTree, table: Table, model: TableLine = table.delimiter): RowLayout {
  const line = tree.text.slice(model.start, model.end);
  return {
    prefix: prefixOf(tree, model),
    leading: line.startsWith('|'),
    trailing: /(?<!\\)\|\s*$/.test(line),
    padding: isPadded(tree, model === table.delimiter ? table.header : model) ? ' ' : '',
    widths: alignedWidths(tree, table, model),
    alignments: table.delimiter.cells.map(({ start, end }) => alignmentOf(tree.text.slice(start, end))),
  };
}

function prefixOf({ text, lines }: BlockTree, { line, start }: TableLine): string {
  return text.slice(lines[line]?.start, start).replace('\uFEFF', '');
}

function isPadded({ text }: BlockTree, { cells }: TableLine): boolean {
  return cells.some(
    ({ start, end, from, to }) => end > start && (start > from || end < to) && text.slice(from, to) !== '',
  );
}

function alignmentOf(delimiter: string): Alignment {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}

/**
 * Column widths of a table whose header and delimiter line up. The last column may be ragged; a neighbour that is
 * narrower than its columns shows that rows are not padded here.
 */
function alignedWidths({ text }: BlockTree, table: Table, model: TableLine): readonly number[] {
  const widthsOf = ({ cells }: TableLine) => cells.map(({ from, to }) => widthOf(text.slice(from, to)));
  const [header, delimiter, row] = [table.header, table.delimiter, model].map(widthsOf);
  const last = table.header.cells.length - 1;
  const linesUp = header?.every((width, column) => column === last || width === delimiter?.[column]);
  const isPadded = header?.every((width, column) => column === last || (row?.[column] ?? 0) >= width);
  return header && linesUp && isPadded && last > 0
    ? header.slice(0, last).concat(sharedWidth(header, delimiter, last))
    : [];
}

function sharedWidth(header: readonly number[], delimiter: readonly number[] = [], column: number): number {
  return header[column] === delimiter[column] ? (header[column] ?? 0) : 0;
}

function widthOf(text: string): number {
  return [...text].length;
}

/** How a row of a table of ours is written. */
export const plainLayout: RowLayout = {
  prefix: '',
  leading: true,
  trailing: true,
  padding: ' ',
  widths: [],
  alignments: [],
};

/** A row's line; `cells` are sources as they must stand in a table, one for each column. */
export function rowLine(layout: RowLayout, cells: readonly string[]): string {
  const slots = cells.map((cell, column) => slotOf(layout, cell, column)).join('|');
  const start = layout.leading ? `|${slots}` : slots.trimStart();
  return layout.prefix + (layout.trailing ? `${start}|` : start.trimEnd());
}

/** What stands between two pipes: the cell with its padding, as wide as its column where the table is aligned. */
export function slotOf({ padding, widths, alignments }: RowLayout, cell: string, column: number): string {
  const safe = padding === '' && cell.endsWith('\\') ? `${cell} ` : cell;
  const padded = cell === '' ? padding : `${padding}${safe}${padding}`;
  const room = (widths[column] ?? 0) - widthOf(padded);
  if (room <= 0) return padded;
  if (alignments[column] === 'right') return ' '.repeat(room) + padded;
  const before = alignments[column] === 'center' && cell !== '' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + padded + ' '.repeat(room - before);
}
