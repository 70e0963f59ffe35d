import type { ColumnRole, RowSection } from '../document';
import type { PlanEdit } from '../edit';
import { rowKey } from '../find-references';
import { encodeText, normalizeCell } from '../markdown/cell-text';
import { encodeAddedBy, encodeReason } from '../reading/item-parts';
import type { PlanSource } from '../reading/plan-source';
import { rowReferences } from '../reading/row-references';
import type { ListRow, SourceRow, TableRow } from '../reading/rows';
import { rowCalled } from './add-row';
import { rewriteCells } from './cell-line';
import { isSame } from './expectations';
import { itemText, splitIssue } from './item-lines';
import type { LineEdit } from './line-edit';
import { attempt, type Proposal, refused, unchanged } from './proposal';
import { rowsOf } from './row-target';

type SetCell = Extract<PlanEdit, { type: 'set-cell' }>;

/**
 * Writes one cell of a row. A column the table or list does not have is refused ('no-column'); so is an issue cell that
 * names no issue ('bad-input') or one that another row of the section has ('already-there').
 */
export function setCell(source: PlanSource, edit: SetCell): Proposal {
  const rows = rowsOf(source, edit.section)?.rows ?? [];
  const row = rowCalled(rows, rowKey(edit.key, source.context));
  if (row === undefined) return refused('no-such-row');
  if (row.cells[edit.column] === undefined) return refused('no-column', row.line - 1);
  const value = valueFor(row, edit);
  if (row.cells[edit.column] === value) return unchanged;
  if (edit.column === 'issue') {
    const standing = standingOf(source, rows, row, value);
    if (standing !== null) return standing;
  }
  const cells = { ...row.cells, [edit.column]: value };
  return attempt(
    ...waysToSet(source, row, edit.column, value).map((line) => ({
      edits: [line],
      holds: (after: PlanSource) => reads(after, edit.section, row.line, cells),
    })),
  );
}

function valueFor(row: SourceRow, { value }: SetCell): string {
  const text = normalizeCell(value);
  return row.form === 'list' ? text.replaceAll('\n', ' ') : text;
}

/** Why another issue cannot stand in the row; null when it can. */
function standingOf(
  { context }: PlanSource,
  rows: readonly SourceRow[],
  row: SourceRow,
  value: string,
): Proposal | null {
  const [reference] = rowReferences(encodeText(value), context);
  if (reference === undefined) return refused('bad-input', row.line - 1);
  const other = rows.find((candidate) => candidate !== row && candidate.key === reference.key);
  return other === undefined || reference.key === row.key ? null : refused('already-there', other.line - 1);
}

function reads(
  source: PlanSource,
  section: RowSection,
  line: number,
  cells: Partial<Record<ColumnRole, string>>,
): boolean {
  const row = rowsOf(source, section)?.rows.find((candidate) => candidate.line === line);
  return row !== undefined && isSame(row.cells, cells);
}

function waysToSet(source: PlanSource, row: SourceRow, column: ColumnRole, value: string): LineEdit[] {
  return row.form === 'table'
    ? setInTable(source, row, column, value)
    : setInItem(source, row, column, value);
}

function setInTable({ tree }: PlanSource, row: TableRow, column: ColumnRole, value: string): LineEdit[] {
  const at = row.table.roles.indexOf(column);
  return rewriteCells(tree, row.table, row.source, new Map([[at, encodeText(value)]]));
}

/** Writes the part of the item's text in its place, or else the whole text anew; what is nested in the item stays. */
function setInItem(
  { tree, context }: PlanSource,
  row: ListRow,
  column: ColumnRole,
  value: string,
): LineEdit[] {
  const { body, firstLine, bodyLastLine } = row.source;
  if (body === null) return [];
  const { parts } = row;
  const sources = {
    issue: body.text.slice(parts.issue.start, parts.issue.end),
    reason: body.text.slice(parts.reason.start, parts.reason.end),
    addedBy: row.cells['added-by'] ? encodeAddedBy(row.cells['added-by']) : '',
  };
  if (column === 'issue') sources.issue = splitIssue(encodeText(value), context).reference;
  if (column === 'reason') sources.reason = encodeReason(value);
  if (column === 'added-by') sources.addedBy = value && encodeAddedBy(value);
  const written = column === 'issue' ? sources.issue : column === 'reason' ? sources.reason : null;
  const part = column === 'issue' ? parts.issue : parts.reason;
  const strike = body.text.startsWith('~~') && parts.issue.start > 0 ? '~~' : '';
  const whole = `${strike}${itemText(sources.issue, sources.reason, sources.addedBy)}${strike}`;
  const inPlace =
    written && part.end > part.start && body.text.slice(0, part.start) + written + body.text.slice(part.end);
  const lead = tree.text.slice(tree.lines[firstLine]?.start, body.toSource(0));
  return [inPlace, whole]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => ({ at: firstLine, remove: bodyLastLine - firstLine + 1, insert: [lead + text] }));
}
