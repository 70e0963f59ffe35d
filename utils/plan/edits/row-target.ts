import type { ColumnRole, RowSection } from '../document';
import type { PlanSource, RowsSource } from '../reading/plan-source';
import type { RowList, RowTable, SourceRow } from '../reading/rows';
import { type NewTable, newTable } from './new-table';
import { type Proposal, refused } from './proposal';

/** Where a row is written: a table or list that is there, or a new table. */
export type RowTarget =
  | { readonly form: 'table'; readonly table: RowTable; readonly before: SourceRow | null }
  | { readonly form: 'list'; readonly list: RowList; readonly before: SourceRow | null }
  | { readonly form: 'new-table'; readonly table: NewTable<ColumnRole> };

const names = { 'milestone-work': 'work', 'parking-lot': 'parkingLot' } as const;

/** The rows of a section; null when the section is missing. */
export function rowsOf(source: PlanSource, section: RowSection): RowsSource | null {
  return source[names[section]];
}

/** The rows of a section that name an issue. */
export function namedRows(source: PlanSource, section: RowSection): SourceRow[] {
  return (rowsOf(source, section)?.rows ?? []).filter(({ key }) => key !== null);
}

/** Finds where a new row of a section goes, or says why there is no such place. */
export function targetOf(
  source: PlanSource,
  name: RowSection,
  before: SourceRow | null,
): RowTarget | Proposal {
  if (before?.form === 'table') return { form: 'table', table: before.table, before };
  if (before?.form === 'list') return { form: 'list', list: before.list, before };
  const section = rowsOf(source, name);
  const table = section?.tables.at(-1);
  if (table !== undefined) return { form: 'table', table, before: null };
  const list = section?.lists.at(-1);
  if (list !== undefined) return { form: 'list', list, before: null };
  const [other] = section?.otherTables ?? [];
  if (other !== undefined) return refused('no-column', other.header.line);
  const liveQuery = section?.liveQuery ?? null;
  if (liveQuery !== null) return refused('live-query', liveQuery);
  const created = newTable(source, names[name], (template) => rowsOf(template, name)?.tables ?? []);
  return 'kind' in created ? created : { form: 'new-table', table: created };
}
