import type { ColumnRole, DocumentRow } from '../document';
import type { FoundReference } from '../find-references';
import { decodeTableCell, decodeText, unescapePipes } from '../markdown/cell-text';
import { maskInline } from '../markdown/mask-inline';
import type { BlockTree } from '../markdown/scan-blocks';
import type { ReferenceContext } from '../reference';
import { decodeAddedBy, decodeReason, type ItemParts, itemParts, type Part } from './item-parts';
import type { List, ListItem } from './list-items';
import { rowReferences } from './row-references';
import { isStruckAt } from './struck';
import { cellSource, type Table, type TableLine } from './tables';

/** A table of rows of work: one of its columns holds the issue. */
export interface RowTable extends Table {
  readonly form: 'table';
  /** The role of each column. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Which column holds the issue. */
  readonly issueColumn: number;
}

export interface RowList extends List {
  readonly form: 'list';
}

export interface TableRow extends DocumentRow {
  readonly form: 'table';
  readonly table: RowTable;
  readonly source: TableLine;
}

export interface ListRow extends DocumentRow {
  readonly form: 'list';
  readonly list: RowList;
  readonly source: ListItem;
  readonly parts: ItemParts;
}

/** A row together with where it stands in the markdown. */
export type SourceRow = TableRow | ListRow;

export function rowsOfTable(tree: BlockTree, table: RowTable, context?: ReferenceContext): TableRow[] {
  return table.rows.map((source) => {
    const cells: Partial<Record<ColumnRole, string>> = {};
    for (const [column, role] of table.roles.entries()) {
      if (role !== null) cells[role] = decodeTableCell(cellSource(tree, source, column)).trim();
    }
    const issue = unescapePipes(cellSource(tree, source, table.issueColumn));
    const references = rowReferences(issue, context);
    const struck = isStruckAt(issue, references[0]?.start ?? 0);
    return { ...named(references), cells, line: source.line + 1, struck, form: 'table', table, source };
  });
}

/** Which references in an item's text make it a row, the row's own first. */
export type References = (text: string) => readonly FoundReference[];

/** The references in a text that begins with one, markup and emoji aside; none of another. */
export function leadingReferences(text: string, context?: ReferenceContext): readonly FoundReference[] {
  const references = rowReferences(text, context);
  const start = Math.min(...references.map((reference) => reference.start));
  const before = maskInline(text.slice(0, start)).replace(/:[\w+-]+:/g, '');
  return /[\p{L}\p{N}]/u.test(before) ? [] : references;
}

export function rowsOfList(list: RowList, referencesIn: References): ListRow[] {
  return list.items.map((source) => {
    const text = source.body?.text ?? '';
    const references = referencesIn(text);
    const parts = itemParts(text, references[0]);
    const cells = {
      issue: decodeText(slice(text, parts.issue)).trim(),
      reason: decodeReason(slice(text, parts.reason)).trim(),
      'added-by': parts.addedBy === null ? '' : decodeAddedBy(slice(text, parts.addedBy)).trim(),
    };
    const struck =
      source.task?.state === 'inapplicable' || isStruckAt(text, references[0]?.start ?? parts.reason.start);
    const line = source.firstLine + 1;
    const own = references.slice(0, 1);
    return { ...named(own), cells, line, struck, form: 'list', list, source, parts };
  });
}

function slice(text: string, { start, end }: Part): string {
  return text.slice(start, end);
}

function named(references: readonly FoundReference[]): Pick<DocumentRow, 'key' | 'ref' | 'otherRefs'> {
  const [first, ...others] = references;
  const otherRefs = others.map(({ ref }) => ref).filter((ref) => ref !== null);
  return { key: first?.key ?? null, ref: first?.ref ?? null, otherRefs };
}
