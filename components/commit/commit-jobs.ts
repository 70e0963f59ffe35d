import { type FieldChange, reversed } from '@/utils/plan/commit/field-change';
import type { CommitOrder } from '@/utils/protocol/commit-orders';
import type { JobItem, JobView } from '@/utils/protocol/jobs';

/** True for a commit, and for the undo of one. */
export function isCommitJob({ order }: JobView): boolean {
  return order.kind === 'commit' || order.kind === 'undo-commit';
}

/** True while something of it waits or runs. */
export function isUnfinished({ state }: JobView): boolean {
  return state !== 'ended';
}

/** What a commit was to change of an item's issue; nothing for an undo. */
function changesOf({ order }: JobView, item: string): readonly FieldChange[] {
  if (order.kind !== 'commit') return [];
  return order.issues.find((issue) => itemOf(issue) === item)?.changes ?? [];
}

/** An item of a commit, and what taking it back puts there. */
export interface Undoable {
  readonly item: JobItem;
  readonly changes: readonly FieldChange[];
}

/**
 * What an undo of a commit would try to put back, in the commit's order: what it set, or may have set before it failed,
 * without what an earlier undo has put back.
 */
export function undoable(commit: JobView, jobs: readonly JobView[]): readonly Undoable[] {
  const undone = new Set(
    jobs.flatMap(({ order, items }) =>
      order.kind === 'undo-commit' && order.commit === commit.job
        ? items.filter(isPutBack).map(({ id }) => id)
        : [],
    ),
  );
  return commit.items
    .filter((item) => (item.state === 'done' || item.state === 'failed') && !undone.has(item.id))
    .map((item) => ({ item, changes: writtenBy(commit, item).map(reversed) }));
}

function isPutBack({ state, values }: JobItem): boolean {
  return state === 'already' || (state === 'done' && values.left === undefined);
}

function writtenBy(commit: JobView, { id, state, values }: JobItem): readonly FieldChange[] {
  const changed = String(values.changed ?? '').split(' ');
  return changesOf(commit, id).filter(({ field }) => state === 'failed' || changed.includes(field));
}

function itemOf({ projectPath, iid }: CommitOrder['issues'][number]): string {
  return `${projectPath}#${iid}`.toLowerCase();
}
