import { useEffect, useState } from 'preact/hooks';
import type { JobView } from '@/utils/protocol/jobs';
import { useJobs } from '../job/use-jobs';
import type { ToolProps } from '../tools/tool-props';
import { CommitJob } from './commit-job';
import { isCommitJob, isUnfinished } from './commit-jobs';
import { type Preparing, ReviewPage } from './review-page';
import { UndoPage } from './undo-page';

/** What the dialog shows: the review, a job, or what an undo would put back. */
type Page =
  | { readonly kind: 'review' }
  /** `found`: it was left half way, and is shown for that. */
  | { readonly kind: 'job'; readonly job: string; readonly found?: boolean }
  | { readonly kind: 'undo'; readonly job: string };

const review: Page = { kind: 'review' };

/**
 * Commits to rows of Milestone Work: shows exactly what will change, makes it so with a result per row, and can take it
 * back. A commit that was not finished is shown first.
 */
export function Commit(props: ToolProps) {
  const { ask, view, pageUser, onRead } = props;
  const [page, setPage] = useState<Page>(review);
  const [preparing, setPreparing] = useState<Preparing>({ preparation: null, failure: null });
  const jobs = useJobs({ ask, issue: view.issue, pageUser, onEnded: onRead });

  const prepare = async () => {
    setPreparing({ preparation: null, failure: null });
    const reply = await ask({ type: 'prepare-commit', issue: view.issue });
    setPreparing(
      reply.ok ? { preparation: reply.value, failure: null } : { preparation: null, failure: reply.failure },
    );
    if (reply.ok) props.onView(reply.value.view);
  };
  useEffect(() => void prepare(), []);

  const known = (jobs.jobs ?? []).filter(isCommitJob);
  const [newest] = known;
  useEffect(() => {
    if (newest && isUnfinished(newest)) setPage({ kind: 'job', job: newest.job, found: true });
  }, [jobs.jobs === null]);
  const shown = page.kind === 'review' ? null : (known.find(({ job }) => job === page.job) ?? null);
  const start = (order: JobView['order']) => setPage({ kind: 'job', job: jobs.start(order) });
  const backToReview = () => {
    setPage(review);
    void prepare();
  };

  if (page.kind === 'undo' && shown !== null) {
    return (
      <UndoPage
        {...props}
        commit={shown}
        jobs={known}
        onBack={() => setPage({ kind: 'job', job: page.job })}
        onUndo={start}
      />
    );
  }
  if (page.kind !== 'review') {
    return (
      <CommitJob
        {...props}
        job={shown}
        jobs={known}
        busy={jobs.busy}
        failure={jobs.failure}
        unfinished={page.kind === 'job' && page.found === true}
        onStop={() => jobs.stop(page.job)}
        onGoOn={() => jobs.goOn(page.job)}
        onUndo={() => setPage({ kind: 'undo', job: page.job })}
        onReview={backToReview}
      />
    );
  }
  return (
    <ReviewPage
      {...props}
      preparing={preparing}
      former={known}
      onCommit={start}
      onPrepare={() => void prepare()}
      onShow={(job) => setPage({ kind: 'job', job })}
    />
  );
}
