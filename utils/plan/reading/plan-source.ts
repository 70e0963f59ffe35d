import type {
  CapacityRole,
  CapacityRow,
  ChecklistItem,
  ColumnRole,
  PlanProblem,
  RowSection,
} from '../document';
import type { Block } from '../markdown/block';
import { decodeTableCell, decodeText } from '../markdown/cell-text';
import { type BlockTree, scanBlocks } from '../markdown/scan-blocks';
import type { PlanOptions } from '../options';
import { defaultProfile, type TeamProfile } from '../profile';
import type { ReferenceContext } from '../reference';
import { rolesByIssues, rolesOf } from './columns';
import { itemsIn, type List, type ListItem, listsIn } from './list-items';
import { isMention, memberInCell } from './members';
import { blockProblems, liveQueryIn } from './problems';
import { rowReferences } from './row-references';
import {
  leadingReferences,
  type References,
  type RowList,
  type RowTable,
  rowsOfList,
  rowsOfTable,
  type SourceRow,
} from './rows';
import { findSections, type Section } from './sections';
import { standingText } from './struck';
import { cellSource, hasPipe, type Table, type TableLine, tablesIn } from './tables';

/** Milestone Work or Parking Lot, with where everything stands. */
export interface RowsSource {
  readonly section: Section;
  /** Tables with an issue column. One that is nested in a row of a list belongs to that row. */
  readonly tables: readonly RowTable[];
  /**
   * Lists that hold rows: those that name issues, beside a table those of which an item begins with one. A Parking Lot
   * without any, and without a table or a live query, may still be a list of ideas; elsewhere such a list is instructions.
   */
  readonly lists: readonly RowList[];
  /** Tables of which we cannot tell where the issue is. */
  readonly otherTables: readonly Table[];
  /** In the order of the document. */
  readonly rows: readonly SourceRow[];
  /** 0-based line of the first live query. */
  readonly liveQuery: number | null;
}

export interface CapacityTable extends Table {
  readonly roles: readonly (CapacityRole | null)[];
  readonly memberColumn: number;
}

export interface SourceCapacityRow extends CapacityRow {
  readonly table: CapacityTable;
  readonly source: TableLine;
}

export interface CapacitySource {
  readonly section: Section;
  readonly tables: readonly CapacityTable[];
  readonly rows: readonly SourceCapacityRow[];
}

interface SourceChecklistItem extends ChecklistItem {
  /** Offset in the document of the character in the box. */
  readonly at: number;
}

export interface ChecklistSource {
  readonly section: Section;
  readonly items: readonly SourceChecklistItem[];
}

/** A planning issue's markdown, read, with where everything stands in it. */
export interface PlanSource {
  readonly tree: BlockTree;
  readonly profile: TeamProfile;
  readonly context: ReferenceContext | undefined;
  readonly work: RowsSource | null;
  readonly parkingLot: RowsSource | null;
  readonly capacity: CapacitySource | null;
  readonly checklist: ChecklistSource | null;
  readonly problems: readonly PlanProblem[];
}

/** Earlier roles choose their column first: `Who` is the assignee of planned work and who added parked work. */
const roleOrder: Readonly<Record<RowSection, readonly ColumnRole[]>> = {
  'milestone-work': ['issue', 'weight', 'assignee', 'carry-over', 'notes', 'reason', 'added-by'],
  'parking-lot': ['issue', 'reason', 'added-by', 'weight', 'assignee', 'carry-over', 'notes'],
};
const percent = /%(?![\d"])|\bper\s?cent/i;
const capacityOrder: readonly CapacityRole[] = ['member', 'capacity', 'time-off', 'notes'];

/** Reads a planning issue's description. Total: any text is read, at worst as one without sections. */
export function readSource(markdown: string, options: PlanOptions = {}): PlanSource {
  const tree = scanBlocks(markdown);
  const profile = options.profile ?? defaultProfile;
  const { found, problems } = findSections(tree, tree.root, profile.sections);
  const reader = { tree, profile, context: options.context };
  const work = found.work && readRows(found.work, 'milestone-work', reader);
  const parkingLot = found.parkingLot && readRows(found.parkingLot, 'parking-lot', reader);
  return {
    ...reader,
    work,
    parkingLot,
    capacity: found.capacity && readCapacity(found.capacity, reader),
    checklist: found.checklist && readChecklist(found.checklist, tree),
    problems: [...problems, ...blockProblems(tree), ...rowProblems(work), ...rowProblems(parkingLot)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

type Reader = Pick<PlanSource, 'tree' | 'profile' | 'context'>;

function readRows(section: Section, name: RowSection, { tree, profile, context }: Reader): RowsSource {
  const isRowList = (block: Block, references: References) =>
    listsIn(tree, [block]).some((list) => namesIssues(list, references));
  const anywhere = (text: string) => rowReferences(text, context);
  const tables = section.blocks
    .filter((block) => !isRowList(block, anywhere))
    .flatMap((block) => tablesIn(tree, [block]))
    .map((table) => rowTable(table, name, { tree, profile, context }));
  const ours = tables.filter(({ issueColumn }) => issueColumn >= 0);
  // Beside a table `See also #1` is a remark.
  const inItems = ours.length > 0 ? (text: string) => leadingReferences(text, context) : anywhere;
  const naming = section.blocks.filter((block) => isRowList(block, inItems));
  const liveQuery = liveQueryIn(section.blocks);
  const mayBeIdeas = ours.length === 0 && name === 'parking-lot' && liveQuery === null;
  const ideas = mayBeIdeas ? section.blocks : [];
  const lists = naming.length > 0 ? rowLists(tree, naming) : rowLists(tree, ideas).slice(-1);
  const rows = [
    ...ours.flatMap((table) => rowsOfTable(tree, table, context)),
    ...lists.flatMap((list) => rowsOfList(list, inItems)),
  ].sort((a, b) => a.line - b.line);
  const otherTables = tables.filter(({ issueColumn }) => issueColumn < 0);
  return { section, tables: ours, lists, otherTables, rows, liveQuery };
}

function rowTable(table: Table, name: RowSection, { tree, profile, context }: Reader): RowTable {
  const headers = headersOf(tree, table);
  const namesIssue = (column: number) =>
    table.rows.some((row) => rowReferences(cellSource(tree, row, column), context).length > 0);
  const likely = rolesOf(headers, profile.columns, roleOrder[name]);
  const roles = rolesByIssues(likely, headers, profile.columns.issue, namesIssue);
  return { ...table, form: 'table', roles, issueColumn: roles.indexOf('issue') };
}

function rowLists(tree: BlockTree, blocks: readonly Block[]): RowList[] {
  return listsIn(tree, blocks).map((list): RowList => ({ ...list, form: 'list' }));
}

function namesIssues(list: List, references: References): boolean {
  return list.items.some(({ body }) => references(body?.text ?? '').length > 0);
}

function headersOf(tree: BlockTree, { header }: Table): string[] {
  return header.cells.map((_, column) => decodeTableCell(cellSource(tree, header, column)));
}

function readCapacity(section: Section, { tree, profile }: Reader): CapacitySource {
  const tables = tablesIn(tree, section.blocks).flatMap((table): CapacityTable[] => {
    // A capacity in percent is none in weight points.
    const headers = headersOf(tree, table).map((header) => (percent.test(header) ? '' : header));
    const roles = rolesOf(headers, profile.capacityColumns, capacityOrder);
    const memberColumn = memberColumnOf(roles);
    return memberColumn < 0 ? [] : [{ ...table, roles: roles.with(memberColumn, 'member'), memberColumn }];
  });
  return { section, tables, rows: tables.flatMap((table) => capacityRows(tree, table)) };
}

/** A table that states capacity lists its members in the first column that is nothing else. */
function memberColumnOf(roles: readonly (CapacityRole | null)[]): number {
  const named = roles.indexOf('member');
  return named >= 0 || !roles.includes('capacity') ? named : roles.indexOf(null);
}

function capacityRows(tree: BlockTree, table: CapacityTable): SourceCapacityRow[] {
  return table.rows.flatMap((source) => {
    const cell = cellSource(tree, source, table.memberColumn);
    const member = memberInCell(standingText(cell));
    if (member === '' || (!hasPipe(tree, source) && !isMention(cell))) return [];
    const cells: Partial<Record<CapacityRole, string>> = {};
    for (const [column, role] of table.roles.entries()) {
      if (role !== null) cells[role] = decodeTableCell(cellSource(tree, source, column)).trim();
    }
    return { member, cells, line: source.line + 1, table, source };
  });
}

function readChecklist(section: Section, tree: BlockTree): ChecklistSource {
  return { section, items: itemsIn(tree, section.blocks).flatMap((item) => checklistItem(item) ?? []) };
}

function checklistItem({ task, body, firstLine }: ListItem): SourceChecklistItem | null {
  if (task === null) return null;
  const text = decodeText(body?.text ?? '').trim();
  return { text, state: task.state, line: firstLine + 1, at: task.at };
}

function rowProblems(source: RowsSource | null): PlanProblem[] {
  if (source === null) return [];
  const problems: PlanProblem[] = [];
  if (source.liveQuery !== null) problems.push({ kind: 'live-query', line: source.liveQuery + 1 });
  if (source.tables.length === 0) {
    problems.push(...source.otherTables.map(({ header }) => noIssueColumn(header)));
  }
  const seen = new Set<string>();
  for (const { key, line, struck } of source.rows) {
    if (key === null || struck) continue;
    if (seen.has(key)) problems.push({ kind: 'duplicate-row', line });
    seen.add(key);
  }
  return problems;
}

function noIssueColumn({ line }: TableLine): PlanProblem {
  return { kind: 'no-issue-column', line: line + 1 };
}
