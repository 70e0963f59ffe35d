import type { ColumnRole, RowSection } from '../document';
import { decodeText, escapePipes, unescapePipes } from '../markdown/cell-text';
import { decodeReason, encodeAddedBy, reasonFromSource } from '../reading/item-parts';
import type { PlanSource } from '../reading/plan-source';
import type { RowTable, SourceRow } from '../reading/rows';
import { cellSource } from '../reading/tables';
import { type Carried, fitColumns } from './carried';
import { itemText, placedAt, placeInList, splitIssue } from './item-lines';
import type { LineEdit } from './line-edit';
import { type Proposal, refused } from './proposal';
import { lastRealRow, layoutOf, plainLayout, type RowLayout, rowLine } from './row-layout';
import { namedRows, type RowTarget, targetOf } from './row-target';

/** One way to write a row, and what it must read as. */
export interface RowWrite {
  readonly edit: LineEdit;
  readonly cells: Partial<Record<ColumnRole, string>>;
  /** It is the first row of its section: a new heading must not stand over rows of others. */
  readonly alone?: boolean;
}

type Writes = { readonly kind: 'writes'; readonly writes: readonly RowWrite[] };

/** How a row with these texts can be written into a section: before another row, else after the last one. */
export function writeRow(
  source: PlanSource,
  section: RowSection,
  carried: readonly Carried[],
  before: SourceRow | null,
): Writes | Proposal {
  const target = targetOf(source, section, before);
  if ('kind' in target) return target;
  switch (target.form) {
    case 'table':
      return writeToTable(source, section, carried, target);
    case 'list':
      return writeToList(source, section, carried, target);
    case 'new-table':
      return writeToNewTable(section, carried, target);
  }
}

type Column = { readonly role: ColumnRole | null; readonly label: string };

function writeToTable(
  source: PlanSource,
  section: RowSection,
  carried: readonly Carried[],
  { table, before }: Extract<RowTarget, { form: 'table' }>,
): Writes | Proposal {
  const { tree } = source;
  const columns = columnsOf(source, table);
  const cells = fitColumns(carried, columns, section);
  if (cells === null) return refused('no-column', table.header.line);
  const last = lastRealRow(tree, table, namedRows(source, section));
  const model = before?.form === 'table' ? before.source : last;
  const at = before?.form === 'table' ? before.source.line : (last ?? table.delimiter).line + 1;
  const layout = layoutOf(tree, table, model ?? undefined);
  const piped: RowLayout = { ...layout, leading: true, trailing: true };
  const lines = new Set([layout, piped].map((style) => rowLine(style, cells.map(escapePipes))));
  return writes(
    [...lines].map((line) => ({
      edit: { at, remove: 0, insert: [line] },
      cells: cellsByRole(columns, cells),
    })),
  );
}

function columnsOf({ tree }: PlanSource, table: RowTable): Column[] {
  return table.roles.map((role, column) => ({
    role,
    label: unescapePipes(cellSource(tree, table.header, column)),
  }));
}

function cellsByRole(
  columns: readonly Column[],
  sources: readonly string[],
): Partial<Record<ColumnRole, string>> {
  const cells: Partial<Record<ColumnRole, string>> = {};
  for (const [index, { role }] of columns.entries()) {
    if (role !== null) cells[role] = decodeText(sources[index] ?? '').trim();
  }
  return cells;
}

const itemColumns: readonly Column[] = (['issue', 'reason', 'added-by'] as const).map((role) => ({
  role,
  label: '',
}));

function writeToList(
  { tree, context }: PlanSource,
  section: RowSection,
  carried: readonly Carried[],
  { list, before }: Extract<RowTarget, { form: 'list' }>,
): Writes | Proposal {
  const split = carried.flatMap((text): Carried[] => {
    if (text.role !== 'issue') return [text];
    const { reference, words } = splitIssue(text.source, context);
    return [
      { ...text, source: reference },
      { role: null, label: '', source: words },
    ];
  });
  const [issue = '', reason = '', addedBy = ''] = fitColumns(split, itemColumns, section) ?? [];
  const place = placeInList(tree, list, before?.form === 'list' ? before.source : null);
  if (place === null) return refused('bad-input');
  const written = {
    reason: reasonFromSource(reason),
    addedBy: decodeText(addedBy).replaceAll('\n', ' ').trim(),
  };
  const text = itemText(issue, written.reason, written.addedBy && encodeAddedBy(written.addedBy));
  const cells = {
    issue: decodeText(issue).trim(),
    reason: decodeReason(written.reason).trim(),
    'added-by': written.addedBy,
  };
  const ways = placedAt(place, [`${place.lead}${place.box}${text}`]);
  return writes(ways.map((insert) => ({ edit: { at: place.at, remove: 0, insert }, cells })));
}

function writeToNewTable(
  section: RowSection,
  carried: readonly Carried[],
  { table }: Extract<RowTarget, { form: 'new-table' }>,
): Writes | Proposal {
  const cells = fitColumns(carried, table.columns, section);
  if (cells === null) return refused('no-column');
  const row = rowLine(plainLayout, cells.map(escapePipes));
  const read = { cells: cellsByRole(table.columns, cells), alone: true };
  return writes(table.withRow(row).map((edit) => ({ edit, ...read })));
}

function writes(ways: readonly RowWrite[]): Writes {
  return { kind: 'writes', writes: ways };
}
