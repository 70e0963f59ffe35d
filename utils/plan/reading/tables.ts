import { type Block, type ContentLine, isKind } from '../markdown/block';
import { type CellRange, cellsOf } from '../markdown/row-cells';
import type { BlockTree } from '../markdown/scan-blocks';

/** One line of a table. Offsets are in the document. */
export interface TableLine extends ContentLine {
  readonly cells: readonly CellRange[];
}

/** A table with its lines split into cells. */
export interface Table {
  readonly header: TableLine;
  readonly delimiter: TableLine;
  readonly rows: readonly TableLine[];
}

/** The tables under some blocks, those in list items too, but none in quotes. */
export function tablesIn(tree: BlockTree, blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => {
    if (isKind(block, 'table')) return readTable(tree, block) ?? [];
    return isKind(block, 'list') || isKind(block, 'item') ? tablesIn(tree, block.children) : [];
  });
}

/** The source of a cell, '' where the line has none. */
export function cellSource({ text }: BlockTree, line: TableLine, column: number): string {
  const cell = line.cells[column];
  return cell === undefined ? '' : text.slice(cell.start, cell.end);
}

/** Whether a line of a table has a pipe: one without may be text that got glued under it. */
export function hasPipe({ text }: BlockTree, { start, end }: TableLine): boolean {
  return /(?<!\\)\|/.test(text.slice(start, end));
}

function readTable(tree: BlockTree, table: Block): Table | null {
  const [header, delimiter] = table.content.map((line) => readLine(tree, line));
  if (header === undefined || delimiter === undefined) return null;
  const rows = table.children.slice(1).flatMap((row) => row.content.map((line) => readLine(tree, line)));
  return { header, delimiter, rows };
}

function readLine({ text }: BlockTree, line: ContentLine): TableLine {
  const shifted = (offset: number) => line.start + offset;
  const cells = cellsOf(text.slice(line.start, line.end)).map(({ start, end, from, to }) => ({
    start: shifted(start),
    end: shifted(end),
    from: shifted(from),
    to: shifted(to),
  }));
  return { ...line, cells };
}
