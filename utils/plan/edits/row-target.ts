import type { RowSection } from '../document';
import { type Block, isKind } from '../markdown/block';
import { headingsIn } from '../reading/headings';
import { listsIn } from '../reading/list-items';
import { rankAmong } from '../reading/names';
import type { PlanSource, RowsSource } from '../reading/plan-source';
import { isUnclosed } from '../reading/problems';
import { type RowList, type RowTable, rowsOfList, type SourceRow } from '../reading/rows';
import { tablesIn } from '../reading/tables';
import { endOfText, placeForSection } from './new-section';
import { type Proposal, refused } from './proposal';

/** Where a row is written: a table or list that is there, or a new table at a line, in a new section or not. */
export type RowTarget =
  | { readonly form: 'table'; readonly table: RowTable; readonly before: SourceRow | null }
  | { readonly form: 'list'; readonly list: RowList; readonly before: SourceRow | null }
  | { readonly form: 'new-table'; readonly at: number; readonly withHeading: boolean };

/** The rows of a section; null when the section is missing. */
export function rowsOf(source: PlanSource, section: RowSection): RowsSource | null {
  return section === 'milestone-work' ? source.work : source.parkingLot;
}

/** Finds where a new row of a section goes, or says why there is no such place. */
export function targetOf(
  source: PlanSource,
  name: RowSection,
  before: SourceRow | null,
): RowTarget | Proposal {
  if (before !== null) return besides(before);
  const section = rowsOf(source, name);
  if (section === null) return targetOfMissing(source, name);
  const table = section.tables.at(-1);
  if (table !== undefined) return { form: 'table', table, before: null };
  const list = section.lists.at(-1);
  if (list !== undefined) return { form: 'list', list, before: null };
  return newTableIn(source, section);
}

function besides(before: SourceRow): RowTarget {
  return before.form === 'table'
    ? { form: 'table', table: before.table, before }
    : { form: 'list', list: before.list, before };
}

function newTableIn(
  source: PlanSource,
  { section, otherTables, liveQuery }: RowsSource,
): RowTarget | Proposal {
  const [other] = otherTables;
  if (other !== undefined) return refused('no-column', other.header.line);
  if (liveQuery !== null) return refused('live-query', liveQuery);
  const quoted = quotedRows(source, section.blocks);
  if (quoted !== null) return refused('quoted-table', quoted.firstLine);
  return newTableAt(source, endOfText(source, section), false);
}

function targetOfMissing(source: PlanSource, name: RowSection): RowTarget | Proposal {
  const quoted = quotedSection(source, name);
  if (quoted !== null) return refused('quoted-table', quoted.firstLine);
  return newTableAt(source, placeForSection(source, name === 'milestone-work' ? 'work' : 'parkingLot'), true);
}

function newTableAt({ tree }: PlanSource, at: number, withHeading: boolean): RowTarget | Proposal {
  const last = tree.root.children.at(-1);
  if (last !== undefined && isUnclosed(last) && last.firstLine < at) {
    return refused('inside-unclosed-block', last.firstLine);
  }
  return { form: 'new-table', at, withHeading };
}

/** The first quote that holds a table, or a list that names issues. */
export function quotedRows({ tree, context }: PlanSource, blocks: readonly Block[]): Block | null {
  return (
    quotesIn(blocks).find((quote) => {
      const lists = listsIn(tree, quote.children).map((list): RowList => ({ ...list, form: 'list' }));
      const names = (list: RowList) => rowsOfList(list, context).some(({ key }) => key !== null);
      return tablesIn(tree, quote.children).length > 0 || lists.some(names);
    }) ?? null
  );
}

/** The quote that holds all of a section: its heading with rows under it. */
function quotedSection(source: PlanSource, name: RowSection): Block | null {
  const names = source.profile.sections[name === 'milestone-work' ? 'work' : 'parkingLot'];
  const isNamed = (quote: Block) =>
    headingsIn(source.tree, quote).some(({ text }) => rankAmong(text, names) !== null);
  return (
    quotesIn(source.tree.root.children).find(
      (quote) => isNamed(quote) && quotedRows(source, [quote]) !== null,
    ) ?? null
  );
}

function quotesIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [...(isKind(block, 'quote') ? [block] : []), ...quotesIn(block.children)]);
}
