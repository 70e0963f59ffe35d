import type { Failure } from '@/utils/protocol/failure';
import type { JobItem, JobView } from '@/utils/protocol/jobs';
import { commitStrings as strings } from '@/utils/strings/commit';
import { failureSentence, readFailureSentence } from '@/utils/strings/failures';
import { Dialog } from '../dialog/dialog';
import { JobProgress } from '../job/job-progress';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';
import { undoable } from './commit-jobs';
import { issueNamed } from './issue-names';

interface CommitJobProps extends ToolProps {
  /** Null while it is on its way to the background. */
  job: JobView | null;
  jobs: readonly JobView[];
  busy: boolean;
  failure: Failure | null;
  /** It is shown because it was left half way. */
  unfinished: boolean;
  onStop: () => void;
  onGoOn: () => void;
  onUndo: () => void;
  onReview: () => void;
}

/** A commit, or the undo of one, while it runs and after. */
export function CommitJob(props: CommitJobProps) {
  const { view, job, jobs, busy, failure, unfinished, onStop, onGoOn, onClose } = props;
  const undo = job?.order.kind === 'undo-commit';
  const canUndo = job?.order.kind === 'commit' && undoable(job, jobs).length > 0;
  const foot = (
    <>
      <button type="button" class="button button-confirm" onClick={onClose}>
        {strings.close}
      </button>
      <button type="button" class="button" aria-disabled={busy} onClick={() => !busy && props.onReview()}>
        {strings.back}
      </button>
      {canUndo && (
        <button
          type="button"
          class="button button-danger"
          aria-disabled={busy}
          onClick={() => !busy && props.onUndo()}
        >
          {strings.undo}
        </button>
      )}
    </>
  );
  const title = undo ? strings.undoTitle : strings.title(view.plan.milestone?.title ?? null);
  return (
    <Dialog title={title} size="wide" foot={foot} onClose={onClose}>
      {unfinished && job?.state === 'stopped' && <Notice tone="warning">{strings.unfinished}</Notice>}
      {failure !== null && <Notice tone="danger">{failureSentence(failure)}</Notice>}
      {(job !== null || failure === null) && (
        <JobProgress
          job={job}
          busy={busy}
          line={(item) => ({ ...issueNamed(view, item.id), text: resultText(item, undo) })}
          onStop={onStop}
          onGoOn={onGoOn}
        />
      )}
    </Dialog>
  );
}

function resultText({ state, values, failure }: JobItem, undo: boolean): string {
  if (failure !== null) return readFailureSentence(failure);
  if (state === 'already') return strings.result.already;
  const { changed, left } = values;
  const set = undo ? strings.result.putBack : strings.result.changed;
  return [
    changed === undefined ? '' : set(String(changed)),
    left === undefined ? '' : strings.result.left(String(left)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
