import { escapePipes } from '../markdown/cell-text';
import type { BlockTree } from '../markdown/scan-blocks';
import { cellSource, type TableLine } from '../reading/tables';
import type { LineEdit } from './line-edit';
import { type EditableTable, layoutOf, type RowLayout, rowLine, slotOf } from './row-layout';

/**
 * Ways to rewrite some cells of a row; `sources` are by column, as they stand outside a table. The first keeps every
 * other byte of the line, the next ones write it anew.
 */
export function rewriteCells(
  tree: BlockTree,
  table: EditableTable,
  row: TableLine,
  sources: ReadonlyMap<number, string>,
): LineEdit[] {
  const layout = layoutOf(tree, table, row);
  const written = new Map([...sources].map(([column, source]) => [column, escapePipes(source)]));
  const cells = table.roles.map((_, column) => written.get(column) ?? cellSource(tree, row, column));
  const piped = { ...layout, leading: true, trailing: true };
  const lines = [spliced(tree, row, layout, written), rowLine(layout, cells), rowLine(piped, cells)];
  return [...new Set(lines)].map((line) => ({ at: row.line, remove: 1, insert: [line] }));
}

function spliced(
  { text, lines }: BlockTree,
  row: TableLine,
  layout: RowLayout,
  written: ReadonlyMap<number, string>,
): string {
  const offset = lines[row.line]?.start ?? 0;
  let line = text.slice(offset, row.end);
  const backwards = [...written].sort(([one], [other]) => other - one);
  for (const [column, source] of backwards) {
    const cell = row.cells[column];
    if (cell === undefined) continue;
    const keepsSpace = layout.widths.length === 0 && source !== '' && cell.end > cell.start;
    const [start, end] = keepsSpace ? [cell.start, cell.end] : [cell.from, cell.to];
    const slot = keepsSpace ? source : slotOf(layout, source, column);
    line = line.slice(0, start - offset) + slot + line.slice(end - offset);
  }
  return line + missingSlots(line, row, layout, written);
}

/** The cells a short row lacks, up to the last one that is written. */
function missingSlots(
  line: string,
  row: TableLine,
  layout: RowLayout,
  written: ReadonlyMap<number, string>,
): string {
  const last = Math.max(...written.keys());
  const columns = Array.from({ length: last + 1 }, (_, column) => column).slice(row.cells.length);
  if (columns.length === 0) return '';
  const slots = columns.map((column) => slotOf(layout, written.get(column) ?? '', column)).join('|');
  const closed = /(?<!\\)\|[ \t]*$/.test(line);
  return `${closed ? '' : `${layout.padding}|`}${slots}${layout.trailing ? '|' : ''}`;
}
