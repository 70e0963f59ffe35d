import type { ColumnRole, RowSection } from '../document';
import { encodeText, unescapePipes } from '../markdown/cell-text';
import type { BlockTree } from '../markdown/scan-blocks';
import type { TeamProfile } from '../profile';
import type { ListItem } from '../reading/list-items';
import { rankAmong } from '../reading/names';
import type { ListRow, RowTable, SourceRow, TableRow } from '../reading/rows';
import { cellSource } from '../reading/tables';

/** A text on its way into a row, as markdown source that stands in no table. */
export interface Carried {
  readonly role: ColumnRole | null;
  /** What its column is called; '' for text that needs no name. */
  readonly label: string;
  readonly source: string;
}

const between = ' · ';

/** Texts of a new row as a person typed them. */
export function carriedFromTexts(
  texts: Partial<Record<ColumnRole, string>>,
  { columns }: TeamProfile,
): Carried[] {
  return roles.map((role) => ({
    role,
    label: columns[role][0] ?? role,
    source: encodeText(texts[role] ?? ''),
  }));
}

const roles: readonly ColumnRole[] = [
  'issue',
  'reason',
  'notes',
  'weight',
  'assignee',
  'carry-over',
  'added-by',
];

/** Everything a row of a document says, in its own source. */
export function carriedFromRow(tree: BlockTree, row: SourceRow, profile: TeamProfile): Carried[] {
  return row.form === 'table' ? carriedFromTable(tree, row) : carriedFromItem(tree, row, profile);
}

function carriedFromTable(tree: BlockTree, { table, source }: TableRow): Carried[] {
  const columns = Math.max(table.roles.length, source.cells.length);
  return Array.from({ length: columns }, (_, column) => ({
    role: table.roles[column] ?? null,
    label: headerOf(tree, table, column),
    source: unescapePipes(cellSource(tree, source, column)),
  }));
}

function headerOf(tree: BlockTree, { header }: RowTable, column: number): string {
  return unescapePipes(cellSource(tree, header, column));
}

function carriedFromItem(
  tree: BlockTree,
  { source, parts, cells, struck }: ListRow,
  profile: TeamProfile,
): Carried[] {
  const text = source.body?.text ?? '';
  const issue = text.slice(parts.issue.start, parts.issue.end);
  const strike = struck && !issue.includes('~~') ? '~~' : '';
  return [
    { role: 'issue', label: '', source: `${strike}${issue}${strike}` },
    { role: 'reason', label: '', source: text.slice(parts.reason.start, parts.reason.end) },
    {
      role: 'added-by',
      label: profile.columns['added-by'][0] ?? 'added-by',
      source: encodeText(cells['added-by'] ?? ''),
    },
    { role: null, label: '', source: encodeText(nestedText(tree, source)) },
  ];
}

/** The lines of an item below its own text, without their indent. */
function nestedText({ text, lines }: BlockTree, { bodyLastLine, lastLine }: ListItem): string {
  return lines
    .slice(bodyLastLine + 1, lastLine + 1)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Puts texts into the columns there are. What has no column goes, in words, into the column for free text: notes in
 * Milestone Work, the reason in the Parking Lot, else the other of the two, else the last column of no known role.
 * Null when there is none and something is left over.
 */
export function fitColumns(
  carried: readonly Carried[],
  columns: readonly { readonly role: ColumnRole | null; readonly label: string }[],
  section: RowSection,
): string[] | null {
  const cells = columns.map(() => '');
  const words: string[] = [];
  for (const text of carried) {
    if (text.source === '') continue;
    const column = columns.findIndex((candidate) => takes(candidate, text));
    if (column >= 0 && cells[column] === '') cells[column] = text.source;
    else words.push(inWords(text));
  }
  if (words.length === 0) return cells;
  const free = freeColumn(columns, section);
  if (free < 0) return null;
  cells[free] = [cells[free], ...words].filter((text) => text !== '').join(between);
  return cells;
}

function takes(column: { role: ColumnRole | null; label: string }, { role, label }: Carried): boolean {
  if (role !== null) return column.role === role;
  return column.role === null && label !== '' && rankAmong(label, [column.label]) === 0;
}

function freeColumn(columns: readonly { role: ColumnRole | null }[], section: RowSection): number {
  const wanted: readonly ColumnRole[] =
    section === 'milestone-work' ? ['notes', 'reason'] : ['reason', 'notes'];
  const known = wanted
    .map((role) => columns.findIndex((column) => column.role === role))
    .find((at) => at >= 0);
  return known ?? columns.findLastIndex(({ role }) => role === null);
}

function inWords({ role, label, source }: Carried): string {
  return role === 'reason' || role === 'notes' || label === '' ? source : `${label}: ${source}`;
}
