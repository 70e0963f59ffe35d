import { reversed } from '@/utils/plan/commit/field-change';
import type { UndoCommitOrder } from '@/utils/protocol/commit-orders';
import { ServiceFailure } from '../failures';
import type { JobKind } from '../jobs/job-kind';
import { jobKey } from '../jobs/job-record';
import { changeIssue, writtenIn } from './change-issue';

/**
 * Takes back what a commit wrote, and nothing else: each field only where it still stands as the commit left it. Fails
 * with 'not-saved' and the reason 'discarded' where the commit is not on record any more.
 */
export const undoCommitKind: JobKind<UndoCommitOrder> = {
  items: ({ items }) => [...new Set(items)],
  afterFailure: 'go-on',
  async run(context, { commit }, item) {
    const { service, issue } = context;
    const record = await service.jobs.read(jobKey({ issue, job: commit }));
    const done = record?.items.find(({ id }) => id === item);
    const ref = refOf(item);
    if (!done || ref === null) throw new ServiceFailure('not-saved', { reason: 'discarded' });
    return changeIssue(context, ref, writtenIn(done.trace).map(reversed));
  },
};

function refOf(item: string): { readonly projectPath: string; readonly iid: number } | null {
  const [, projectPath, iid] = /^(.+)#(\d+)$/.exec(item) ?? [];
  return projectPath === undefined ? null : { projectPath, iid: Number(iid) };
}
