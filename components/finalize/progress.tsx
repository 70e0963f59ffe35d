import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { JobView } from '@/utils/protocol/jobs';
import type { Reader } from '@/utils/strings/dates';
import { finalizeStrings } from '@/utils/strings/finalize';
import { IssueLink } from '../issue-link';
import { JobProgress } from '../job/job-progress';
import { Notice } from '../notice';
import { isMade, lineOf, nextOpened } from './finalize-lines';

const strings = finalizeStrings.progress;

interface ProgressProps {
  /** Null while it is on its way to the background. */
  job: JobView | null;
  view: PlanView;
  reader: Reader;
  busy: boolean;
  onStop: () => void;
  onGoOn: () => void;
}

/** How far finalizing has come; at its end, where to go from here. */
export function Progress({ job, view, reader, ...actions }: ProgressProps) {
  return (
    <>
      {job !== null && isMade(job) && <Made job={job} view={view} />}
      <JobProgress job={job} line={(item) => lineOf(item, reader)} {...actions} />
    </>
  );
}

function Made({ job, view }: { job: JobView; view: PlanView }) {
  const next = nextOpened(job);
  const closes = job.order.kind === 'finalize' && job.order.steps.includes('close');
  const milestone = view.plan.milestone?.title ?? null;
  return (
    <Notice tone="success">
      {closes ? strings.doneOpen(milestone) : strings.doneClosed}{' '}
      {next && (
        <>
          {strings.goThere} <IssueLink url={next.webUrl}>{next.title}</IssueLink>
        </>
      )}
    </Notice>
  );
}
