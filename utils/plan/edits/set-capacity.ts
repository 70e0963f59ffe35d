import type { CapacityRole } from '../document';
import type { PlanEdit } from '../edit';
import { decodeText, encodeText, escapePipes, normalizeCell } from '../markdown/cell-text';
import { memberOf, sameMember } from '../reading/members';
import type { CapacityTable, PlanSource, SourceCapacityRow } from '../reading/plan-source';
import { rewriteCells } from './cell-line';
import { isSame } from './expectations';
import type { LineEdit } from './line-edit';
import { newTable } from './new-table';
import { attempt, type Proposal, refused, unchanged } from './proposal';
import { lastRealRow, layoutOf, plainLayout, rowLine } from './row-layout';

type SetCapacity = Extract<PlanEdit, { type: 'set-capacity' }>;
type Texts = Partial<Record<CapacityRole, string>>;

/**
 * States a member's capacity: writes the given cells of their row, or adds the row. Without a Capacity table one is
 * created. A name that names nobody is refused ('bad-input'); so is a text whose column the table does not have
 * ('no-column').
 */
export function setCapacity(source: PlanSource, edit: SetCapacity): Proposal {
  const member = memberOf(normalizeCell(edit.member));
  const texts = textsOf(edit.row);
  if (member === '' || !sameMember(member, memberOf(texts.member ?? member))) return refused('bad-input');
  const row = source.capacity?.rows.find((candidate) => sameMember(candidate.member, member));
  if (row !== undefined) return rewrite(source, row, texts);
  const table = source.capacity?.tables.at(-1);
  const name = texts.member ?? writtenName(edit.member, member);
  if (table !== undefined) return addTo(source, table, { ...texts, member: name }, member);
  return addTable(source, { ...texts, member: name }, member);
}

function textsOf(row: Texts): Texts {
  const texts: Texts = {};
  for (const role of ['member', 'capacity', 'time-off', 'notes'] as const) {
    if (row[role] !== undefined) texts[role] = normalizeCell(row[role]);
  }
  return texts;
}

/** A user name is written as a mention, any other name as given. */
function writtenName(given: string, member: string): string {
  const name = normalizeCell(given);
  return name === member && /^[\w.][\w.-]*$/.test(name) ? `@${name}` : name;
}

function rewrite(source: PlanSource, row: SourceCapacityRow, texts: Texts): Proposal {
  const changes = new Map<number, string>();
  for (const [role, text] of entriesOf(texts)) {
    if ((row.cells[role] ?? '') === text) continue;
    const column = row.table.roles.indexOf(role);
    if (column < 0) return refused('no-column', row.table.header.line);
    changes.set(column, encodeText(text));
  }
  if (changes.size === 0) return unchanged;
  const cells = { ...row.cells, ...inColumns(texts, row.table.roles) };
  return stating(rewriteCells(source.tree, row.table, row.source, changes), row.member, cells);
}

function addTo(source: PlanSource, table: CapacityTable, texts: Texts, member: string): Proposal {
  const cells = cellsFor(table.roles, texts);
  if (cells === null) return refused('no-column', table.header.line);
  const { tree } = source;
  const last = lastRealRow(tree, table, source.capacity?.rows ?? []);
  const layout = layoutOf(tree, table, last ?? undefined);
  const piped = { ...layout, leading: true, trailing: true };
  const lines = new Set([layout, piped].map((style) => rowLine(style, cells.map(escapePipes))));
  const at = (last ?? table.delimiter).line + 1;
  const edits = [...lines].map((line) => ({ at, remove: 0, insert: [line] }));
  return stating(edits, member, readCells(table.roles, cells));
}

function addTable(source: PlanSource, texts: Texts, member: string): Proposal {
  const table = newTable(source, 'capacity', (template) => template.capacity?.tables ?? []);
  if ('kind' in table) return table;
  const roles = table.columns.map(({ role }) => role);
  const cells = cellsFor(roles, texts);
  if (cells === null) return refused('no-column');
  const row = rowLine(plainLayout, cells.map(escapePipes));
  return stating(table.withRow(row), member, readCells(roles, cells), true);
}

function cellsFor(roles: readonly (CapacityRole | null)[], texts: Texts): string[] | null {
  const fits = entriesOf(texts).every(([role, text]) => text === '' || roles.includes(role));
  return fits ? roles.map((role) => encodeText((role && texts[role]) ?? '')) : null;
}

function readCells(roles: readonly (CapacityRole | null)[], sources: readonly string[]): Texts {
  const cells: Texts = {};
  for (const [column, role] of roles.entries()) {
    if (role !== null) cells[role] = decodeText(sources[column] ?? '').trim();
  }
  return cells;
}

function inColumns(texts: Texts, roles: readonly (CapacityRole | null)[]): Texts {
  return Object.fromEntries(entriesOf(texts).filter(([role]) => roles.includes(role)));
}

function entriesOf(texts: Texts): [CapacityRole, string][] {
  return Object.entries(texts) as [CapacityRole, string][];
}

function stating(edits: readonly LineEdit[], member: string, cells: Texts, alone = false): Proposal {
  return attempt(
    ...edits.map((edit) => ({
      edits: [edit],
      holds: ({ capacity }: PlanSource) => {
        const row = capacity?.rows.find((candidate) => sameMember(candidate.member, member));
        return row !== undefined && isSame(row.cells, cells) && (!alone || capacity?.rows.length === 1);
      },
    })),
  );
}
