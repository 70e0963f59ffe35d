import type { RowSection } from '../document';
import type { PlanEdit } from '../edit';
import { rowKey } from '../find-references';
import type { PlanSource } from '../reading/plan-source';
import type { ListRow, SourceRow, TableRow } from '../reading/rows';
import { rowBefore, rowCalled } from './add-row';
import { carriedFromRow } from './carried';
import { countIn, isOnceIn } from './expectations';
import { movedItem, placedAt, placeInList } from './item-lines';
import { attempt, type Proposal, refused, unchanged } from './proposal';
import { removalsOf } from './remove-row';
import { lastRealRow } from './row-layout';
import { namedRows, type RowTarget, rowsOf, targetOf } from './row-target';
import { type RowWrite, writeRow } from './write-row';

type MoveRow = Extract<PlanEdit, { type: 'move-row' }>;

/**
 * Moves a row from the other section, or within the section when it is only there: before another row, else to the end.
 * A row that is in both sections is refused ('already-there').
 */
export function moveRow(source: PlanSource, edit: MoveRow): Proposal {
  const key = rowKey(edit.key, source.context);
  const here = rowsOf(source, edit.to)?.rows ?? [];
  const there = rowsOf(source, otherSection(edit.to))?.rows ?? [];
  const inTarget = rowCalled(here, key);
  const inOther = rowCalled(there, key);
  if (inTarget !== undefined && inOther !== undefined) return refused('already-there', inTarget.line - 1);
  const row = inTarget ?? inOther;
  const before = rowBefore(source, here, edit.before);
  if (row === undefined || before === undefined) return refused('no-such-row');
  if (before === row) return unchanged;
  return move(source, edit.to, row, before);
}

function otherSection(section: RowSection): RowSection {
  return section === 'milestone-work' ? 'parking-lot' : 'milestone-work';
}

function move(source: PlanSource, to: RowSection, row: SourceRow, before: SourceRow | null): Proposal {
  const target = targetOf(source, to, before);
  if ('kind' in target) return target;
  if (isInPlace(source, to, row, target)) return unchanged;
  const writes = writesOf(source, to, row, target, before);
  if ('kind' in writes) return writes;
  const key = row.key ?? '';
  const others = countIn(source, to, key) + countIn(source, otherSection(to), key) - 1;
  const attempts = writes.flatMap((write) =>
    removalsOf(source.tree, row).map((removal) => ({
      edits: [write.edit, removal],
      holds: (after: PlanSource) =>
        others > 0 ? hasMoved(after, to, key, others) : isOnceIn(after, to, key, write),
      mayTighten: true,
    })),
  );
  return attempt(...attempts);
}

/** Of a key that is there several times only the number of rows is compared: which of them moved is the first. */
function hasMoved(after: PlanSource, to: RowSection, key: string, others: number): boolean {
  return (
    countIn(after, to, key) + countIn(after, otherSection(to), key) === others + 1 &&
    countIn(after, to, key) > 0
  );
}

/** Whether the row stands where it should already: right before that row, or last. */
function isInPlace(source: PlanSource, to: RowSection, row: SourceRow, target: RowTarget): boolean {
  if (target.form === 'new-table' || containerOf(row) !== containerOf(target)) return false;
  const rows = rowsOf(source, to)?.rows ?? [];
  const siblings = rows.filter((other) => containerOf(other) === containerOf(row));
  if (target.before !== null) return siblings[siblings.indexOf(target.before) - 1] === row;
  if (target.form === 'list') return siblings.at(-1) === row;
  return lastRealRow(source.tree, target.table, namedRows(source, to))?.line === row.line - 1;
}

function containerOf(place: SourceRow | Exclude<RowTarget, { form: 'new-table' }>): object {
  return place.form === 'table' ? place.table : place.list;
}

function writesOf(
  source: PlanSource,
  to: RowSection,
  row: SourceRow,
  target: RowTarget,
  before: SourceRow | null,
): readonly RowWrite[] | Proposal {
  if (row.form === 'table' && target.form === 'table' && row.table === target.table) {
    return lineAsItIs(source, to, row, target);
  }
  if (row.form === 'list' && target.form === 'list') return itemAsItIs(source, row, target);
  const written = writeRow(source, to, carriedFromRow(source.tree, row, source.profile), before);
  return written.kind === 'writes' ? written.writes : written;
}

function lineAsItIs(
  source: PlanSource,
  to: RowSection,
  row: TableRow,
  { table, before }: Extract<RowTarget, { form: 'table' }>,
): RowWrite[] {
  const { text, lines } = source.tree;
  const last = lastRealRow(source.tree, table, namedRows(source, to)) ?? table.delimiter;
  const at = before === null ? last.line + 1 : before.line - 1;
  const { start, end } = lines[row.source.line] ?? row.source;
  return [{ edit: { at, remove: 0, insert: [text.slice(start, end)] }, cells: row.cells }];
}

function itemAsItIs(
  { tree }: PlanSource,
  row: ListRow,
  { list, before }: Extract<RowTarget, { form: 'list' }>,
): RowWrite[] {
  const place = placeInList(tree, list, before?.form === 'list' ? before.source : null);
  if (place === null) return [];
  return placedAt(place, movedItem(tree, row.source, place)).map((insert) => ({
    edit: { at: place.at, remove: 0, insert },
    cells: row.cells,
  }));
}
