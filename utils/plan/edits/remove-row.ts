import type { PlanEdit } from '../edit';
import { rowKey } from '../find-references';
import type { BlockTree } from '../markdown/scan-blocks';
import type { PlanSource } from '../reading/plan-source';
import type { SourceRow } from '../reading/rows';
import { rowCalled } from './add-row';
import { countIn } from './expectations';
import { takenLines } from './item-lines';
import type { LineEdit } from './line-edit';
import { attempt, type Proposal, refused } from './proposal';
import { rowsOf } from './row-target';

/** Removes a row, and of a list what is nested in it. Of several with the key the first goes. */
export function removeRow(source: PlanSource, edit: Extract<PlanEdit, { type: 'remove-row' }>): Proposal {
  const key = rowKey(edit.key, source.context);
  const row = rowCalled(rowsOf(source, edit.section)?.rows ?? [], key);
  if (row === undefined) return refused('no-such-row');
  const count = countIn(source, edit.section, key);
  return attempt(
    ...removalsOf(source.tree, row).map((line) => ({
      edits: [line],
      holds: (after: PlanSource) => countIn(after, edit.section, key) === count - 1,
      mayTighten: true,
    })),
  );
}

/** Ways to take a row out: without a trace, else leaving what keeps its neighbours apart, a blank line or an empty comment. */
export function removalsOf(tree: BlockTree, row: SourceRow): LineEdit[] {
  if (row.form === 'table') return [{ at: row.source.line, remove: 1, insert: [] }];
  const taken = takenLines(tree, row.list, row.source);
  return [[], [''], ['', '<!-- -->', '']].map((insert) => ({ ...taken, insert }));
}
