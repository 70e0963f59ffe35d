import type { JobOrder } from '@/utils/protocol/jobs';
import { commitKind } from '../commit/commit-kind';
import { undoCommitKind } from '../commit/undo-commit-kind';
import { threadsKind } from '../conversation/threads-kind';
import { finalizeKind } from '../finalize/finalize-kind';
import type { JobKind, JobKinds } from './job-kind';

const kinds: JobKinds = {
  commit: commitKind,
  'undo-commit': undoCommitKind,
  finalize: finalizeKind,
  threads: threadsKind,
};

/** What does an order's work. The table pairs each kind with its own, which the compiler cannot follow through a union. */
export function kindOf(order: JobOrder): JobKind<JobOrder> {
  return kinds[order.kind] as JobKind<JobOrder>;
}
