import type { JobView } from '@/utils/protocol/jobs';
import { commitStrings as strings } from '@/utils/strings/commit';
import { formatInstant, type Reader } from '@/utils/strings/dates';
import { useId } from '../use-id';

interface FormerCommitsProps {
  /** Newest first. */
  jobs: readonly JobView[];
  reader: Reader;
  onShow: (job: string) => void;
}

/** What was committed to from this browser before, and taken back: the way to its results and to its undo. */
export function FormerCommits({ jobs, reader, onShow }: FormerCommitsProps) {
  const heading = useId();
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 class="commit-heading" id={heading}>
        {strings.former} <span class="badge">{jobs.length}</span>
      </h3>
      <ul class="commit-rows">
        {jobs.map((job) => {
          const when = formatInstant(job.startedAt, reader);
          return (
            <li key={job.job} class="commit-former">
              <span>{strings.formerOne(when, job.username)}</span>
              <span class="commit-why">
                {job.order.kind === 'undo-commit' && `${strings.formerUndo}: `}
                {strings.formerCounts(doneOf(job), job.items.length)}
              </span>
              <button
                type="button"
                class="button button-small"
                aria-label={strings.show(when)}
                onClick={() => onShow(job.job)}
              >
                {strings.showText}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function doneOf({ items }: JobView): number {
  return items.filter(({ state }) => state === 'done' || state === 'already').length;
}
