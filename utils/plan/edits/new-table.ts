import { type Block, isKind } from '../markdown/block';
import { isBlankLine } from '../markdown/lines';
import { type Heading, headingsIn } from '../reading/headings';
import { listsIn } from '../reading/list-items';
import { rankAmong } from '../reading/names';
import { type PlanSource, readSource } from '../reading/plan-source';
import { isUnclosed } from '../reading/problems';
import { rowReferences } from '../reading/row-references';
import { type RowList, rowsOfList } from '../reading/rows';
import { type Section, type SectionName, sectionNames } from '../reading/sections';
import { cellSource, type Table, tablesIn } from '../reading/tables';
import { issueTemplate } from '../template';
import type { LineEdit } from './line-edit';
import { type Proposal, refused } from './proposal';

type TableSection = Exclude<SectionName, 'checklist'>;

/** A table that has to be created, in the profile's shape, for a section that has none or is missing itself. */
export interface NewTable<Role> {
  readonly columns: readonly { readonly role: Role | null; readonly label: string }[];
  /** Ways to put it into the document, with this line as its first row. */
  readonly withRow: (row: string) => readonly LineEdit[];
}

/** A new table for a section, or why there can be none. `Role` is that of the section's columns. */
export function newTable<Role>(
  source: PlanSource,
  name: TableSection,
  tablesOf: (template: PlanSource) => readonly (Table & { readonly roles: readonly (Role | null)[] })[],
): NewTable<Role> | Proposal {
  const section = source[name]?.section ?? null;
  const quoted = section ? quotedRows(source, section.blocks) : quotedSection(source, name);
  if (quoted !== null) return refused('quoted-table', quoted.firstLine);
  const unclosed = source.tree.root.children.find(isUnclosed);
  const all = section ? [{ at: endOfText(source, section), level: null }] : placesForSection(source, name);
  const places = all.filter(({ at }) => unclosed === undefined || at <= unclosed.firstLine);
  if (places.length === 0) return refused('inside-unclosed-block', unclosed?.firstLine);
  const template = templateOf(source);
  const [table] = tablesOf(template);
  const title = template[name]?.section.heading.text;
  if (table === undefined || title === undefined) return refused('bad-input');
  const lines = [table.header, table.delimiter].map(({ start, end }) => template.tree.text.slice(start, end));
  return {
    columns: table.roles.map((role, column) => ({
      role,
      label: cellSource(template.tree, table.header, column),
    })),
    withRow: (row) =>
      places.map(({ at, level }) => {
        const heading = level === null ? [] : [`${'#'.repeat(level)} ${title}`, ''];
        return separately(source, at, [...heading, ...lines, row]);
      }),
  };
}

/** A planning issue as the profile's own template has it. */
function templateOf({ profile }: PlanSource): PlanSource {
  return readSource(issueTemplate(profile, { milestone: null, previous: null }), { profile });
}

/** Lines that are put into a document together with the blank lines they need around them. */
function separately(source: PlanSource, at: number, insert: readonly string[]): LineEdit {
  const { text, lines } = source.tree;
  const before = at > 0 && !isBlankLine(text, lines[at - 1]) ? [''] : [];
  const after = at < lines.length && !isBlankLine(text, lines[at]) ? [''] : [];
  return { at, remove: 0, insert: [...before, ...insert, ...after] };
}

/** The line after a section's last text. */
function endOfText(source: PlanSource, { heading, endLine }: Section): number {
  return afterText(source, heading.lastLine, endLine);
}

function afterText(source: PlanSource, from: number, to: number): number {
  const { text, lines } = source.tree;
  let end = to;
  while (end > from + 1 && isBlankLine(text, lines[end - 1])) end--;
  return end;
}

/**
 * Where a section that is missing can go, and with which level of heading: after the nearest one that comes before it in
 * the template, else before the nearest that comes after it, else at the end. The level is that of the plan's other
 * headings, or as deep as it takes not to stand over what follows.
 */
function placesForSection(source: PlanSource, name: TableSection): { at: number; level: number }[] {
  const headings = headingsIn(source.tree, source.tree.root);
  const at = placeForSection(source, name);
  const end = afterText(source, -1, source.tree.lines.length);
  const level = usualLevel(source);
  const next = headings.find(({ firstLine }) => firstLine >= at)?.level ?? level;
  return [
    { at, level },
    { at, level: Math.min(6, Math.max(level, next)) },
    { at: end, level },
  ];
}

function placeForSection(source: PlanSource, name: TableSection): number {
  const order = sectionNames.indexOf(name);
  const sectionOf = (other: SectionName | undefined) => (other ? source[other]?.section : undefined);
  const before = sectionOf(sectionNames.slice(0, order).findLast((other) => source[other] !== null));
  const after = sectionOf(sectionNames.slice(order + 1).find((other) => source[other] !== null));
  if (before !== undefined) return endOfText(source, before);
  return after?.heading.firstLine ?? afterText(source, -1, source.tree.lines.length);
}

/** The level of the plan's other headings. */
function usualLevel(source: PlanSource): number {
  const levels = sectionNames.map((name) => source[name]?.section.heading.level ?? 0);
  return levels.find((level) => level >= 1 && level <= 6) ?? 2;
}

/** The first quote that holds a table, or a list that names issues. */
function quotedRows({ tree, context }: PlanSource, blocks: readonly Block[]): Block | null {
  const holdsRows = (quote: Block) => {
    const lists = listsIn(tree, quote.children).map((list): RowList => ({ ...list, form: 'list' }));
    const names = (list: RowList) =>
      rowsOfList(list, (text) => rowReferences(text, context)).some(({ key }) => key !== null);
    return tablesIn(tree, quote.children).length > 0 || lists.some(names);
  };
  return quotesIn(blocks).find(holdsRows) ?? null;
}

/** The quote that holds all of a section: its heading with rows under it. */
function quotedSection(source: PlanSource, name: TableSection): Block | null {
  const isNamed = ({ text }: Heading) => rankAmong(text, source.profile.sections[name]) !== null;
  const quotes = quotesIn(source.tree.root.children).filter((quote) =>
    headingsIn(source.tree, quote).some(isNamed),
  );
  return quotedRows(source, quotes);
}

function quotesIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [...(isKind(block, 'quote') ? [block] : []), ...quotesIn(block.children)]);
}
