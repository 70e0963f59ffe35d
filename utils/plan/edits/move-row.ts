import type { RowSection } from '../document';
import type { PlanEdit } from '../edit';
import { rowKey } from '../find-references';
import type { PlanSource, RowsSource } from '../reading/plan-source';
import type { ListRow, SourceRow } from '../reading/rows';
import { rowBefore, rowCalled } from './add-row';
import { carriedFromRow } from './carried';
import { countIn, isOnceIn } from './expectations';
import { movedItem, placedAt, placeInList } from './item-lines';
import { attempt, type Proposal, refused, unchanged } from './proposal';
import { removalsOf } from './remove-row';
import { lastRealRow } from './row-layout';
import { type RowTarget, rowsOf, targetOf } from './row-target';
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
  if (isInPlace(source, row, target, rowsOf(source, to))) return unchanged;
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
function isInPlace(
  { tree }: PlanSource,
  row: SourceRow,
  target: RowTarget,
  section: RowsSource | null,
): boolean {
  if (target.form === 'new-table' || containerOf(row) !== containerOf(target)) return false;
  const siblings = (section?.rows ?? []).filter((other) => containerOf(other) === containerOf(row));
  if (target.before !== null) return siblings[siblings.indexOf(target.before) - 1] === row;
  if (target.form === 'list') return siblings.at(-1) === row;
  const named = new Set(siblings.filter(({ key }) => key !== null).map(({ line }) => line - 1));
  return row.line - 1 === lastRealRow(tree, target.table, ({ line }) => named.has(line))?.line;
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
    return lineAsItIs(source, row, target, before);
  }
  if (row.form === 'list' && target.form === 'list') return itemAsItIs(source, row, target);
  const written = writeRow(source, to, carriedFromRow(source.tree, row, source.profile), before);
  return written.kind === 'writes' ? written.writes : written;
}

function lineAsItIs(
  { tree, work, parkingLot }: PlanSource,
  row: Extract<SourceRow, { form: 'table' }>,
  { table }: Extract<RowTarget, { form: 'table' }>,
  before: SourceRow | null,
): RowWrite[] {
  const keyed = [work, parkingLot]
    .flatMap((section) => section?.rows ?? [])
    .filter(({ key }) => key !== null);
  const named = new Set(keyed.map(({ line }) => line - 1));
  const last = lastRealRow(tree, table, ({ line }) => named.has(line)) ?? table.delimiter;
  const at = before === null ? last.line + 1 : before.line - 1;
  const { start, end } = tree.lines[row.source.line] ?? row.source;
  return [{ edit: { at, remove: 0, insert: [tree.text.slice(start, end)] }, cells: row.cells }];
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
