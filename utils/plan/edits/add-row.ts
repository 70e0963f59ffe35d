import type { PlanEdit } from '../edit';
import { rowKey } from '../find-references';
import { encodeText } from '../markdown/cell-text';
import type { PlanSource } from '../reading/plan-source';
import { rowReferences } from '../reading/row-references';
import type { SourceRow } from '../reading/rows';
import { carriedFromTexts } from './carried';
import { isOnceIn } from './expectations';
import { attempt, type Proposal, refused, unchanged } from './proposal';
import { rowsOf } from './row-target';
import { writeRow } from './write-row';

/**
 * Adds a row, unless its issue is in the section. The row must name an issue ('bad-input' otherwise), `before` a row of
 * the section ('no-such-row').
 */
export function addRow(source: PlanSource, edit: Extract<PlanEdit, { type: 'add-row' }>): Proposal {
  const [reference] = rowReferences(encodeText(edit.row.issue ?? ''), source.context);
  if (reference === undefined) return refused('bad-input');
  const rows = rowsOf(source, edit.section)?.rows ?? [];
  if (rows.some(({ key }) => key === reference.key)) return unchanged;
  const before = rowBefore(source, rows, edit.before);
  if (before === undefined) return refused('no-such-row');
  const written = writeRow(source, edit.section, carriedFromTexts(edit.row, source.profile), before);
  if (written.kind !== 'writes') return written;
  return attempt(
    ...written.writes.map((write) => ({
      edits: [write.edit],
      holds: (after: PlanSource) => isOnceIn(after, edit.section, reference.key, write),
    })),
  );
}

/** The row a new one goes before; null when none is asked for, undefined when there is no such row. */
export function rowBefore(
  { context }: PlanSource,
  rows: readonly SourceRow[],
  before: string | undefined,
): SourceRow | null | undefined {
  if (before === undefined) return null;
  return rowCalled(rows, rowKey(before, context));
}

/** The row an edit of this key acts on: the first that is not struck through, else the first. */
export function rowCalled(rows: readonly SourceRow[], key: string): SourceRow | undefined {
  const named = rows.filter((row) => row.key === key);
  return named.find(({ struck }) => !struck) ?? named[0];
}
