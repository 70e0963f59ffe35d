import { useState } from 'preact/hooks';
import { finalizeVerdict } from '@/utils/plan/finalizing/finalize-verdict';
import { type FinalizeStep, finalizeSteps } from '@/utils/plan/finalizing/steps';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { failureSentence } from '@/utils/strings/failures';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { Dialog } from '../dialog/dialog';
import { useJobs } from '../job/use-jobs';
import { Notice } from '../notice';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { useToolDraft } from '../tools/use-tool-draft';
import { isTrusted } from '../trusted';
import { upToDate, useReply } from '../use-reply';
import { isMade, latestFinalize } from './finalize-lines';
import { Progress } from './progress';
import { Review } from './review';
import { choicesIn, tickedAmong } from './row-ticks';

/** What is left to do once a plan is closed. */
const stepsAfterClosing: readonly FinalizeStep[] = ['next', 'link', 'move', 'retrospective'];

/**
 * Tool: finalizes an open plan, or creates the next one after a plan that was closed. First what speaks against it and what
 * will happen, then, once it is started, how far it has come. One that was interrupted is shown where it stands.
 */
export function Finalize(props: ToolProps) {
  const { view, reader, onClose } = props;
  const { jobs, busy, failure, start, goOn, stop } = useJobs({
    ...props,
    issue: view.issue,
    onEnded: props.onRead,
  });
  const { read, again } = useReply('', () => props.ask({ type: 'read-finalize', issue: view.issue }));
  const found = upToDate(read);
  const { draft, write, forget } = useToolDraft(props, 'finalize');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [reviews, setReviews] = useState(false);
  const [missing, setMissing] = useState(false);
  const [closed] = useState(view.state === 'closed');

  const latest = latestFinalize(jobs);
  const left = latest && !isMade(latest) ? latest.job : null;
  const shown = reviews ? null : (begun?.job ?? left);
  const reason = draft?.reason ?? '';
  const choices = choicesIn(view.plan);
  const ticked = tickedAmong(choices, draft?.rows ?? '');
  const verdict = finalizeVerdict({
    plan: view.plan,
    openThreads: found?.openThreads ?? null,
    now: reader.now,
    timeZone: view.timeZone,
  });
  const needsReason = !closed && verdict.state !== 'clear';
  const isOff = busy || found === null || draft === null || jobs === null;

  const submit = (event: Event) => {
    if (!isTrusted(event) || isOff) return;
    setMissing(needsReason && reason.trim() === '');
    if (needsReason && reason.trim() === '') return;
    const steps = [...(closed ? stepsAfterClosing : finalizeSteps)];
    const job = start({ kind: 'finalize', steps, reason: needsReason ? reason : '', parked: [...ticked] });
    setBegun({ job });
    setReviews(false);
  };
  const job = jobs?.find((one) => one.job === shown) ?? null;
  const finish = () => {
    if (job !== null && isMade(job)) forget(['reason', 'rows']);
    onClose();
  };
  const lookAgain = () => {
    setReviews(true);
    setBegun(null);
    void again();
  };

  return (
    <Dialog
      title={closed ? strings.titleClosed : strings.title(milestoneOf(view))}
      foot={
        shown === null ? (
          <button type="button" class="button button-confirm" aria-disabled={isOff} onClick={submit}>
            {closed ? strings.submitClosed : strings.submit}
          </button>
        ) : (
          <>
            <button type="button" class="button button-confirm" onClick={finish}>
              {strings.close}
            </button>
            {!busy && job !== null && !isMade(job) && (
              <button type="button" class="button" onClick={lookAgain}>
                {strings.startOver}
              </button>
            )}
          </>
        )
      }
      onClose={finish}
    >
      {failure && <Notice tone="danger">{failureSentence(failure, reader)}</Notice>}
      {shown !== null ? (
        <Progress
          job={job}
          view={view}
          reader={reader}
          busy={busy}
          onStop={() => stop(shown)}
          onGoOn={() => {
            setBegun({ job: shown });
            goOn(shown);
          }}
        />
      ) : (
        <>
          <div class="finalize-status" role="status">
            {read.pending && <p>{strings.reading}</p>}
          </div>
          {read.failure && <ReadTrouble {...props} failure={read.failure} onAgain={again} />}
          {found && (
            <Review
              view={view}
              reader={reader}
              found={found}
              steps={closed ? stepsAfterClosing : finalizeSteps}
              closed={closed}
              verdict={verdict}
              reason={reason}
              missing={missing}
              choices={choices}
              ticked={ticked}
              rows={draft?.rows ?? ''}
              onWrite={(part) => {
                setMissing(false);
                write(part);
              }}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

/** A job that was started here, whether or not the background has told of it yet. */
interface Begun {
  readonly job: string;
}

function milestoneOf({ plan }: PlanView): string | null {
  return plan.milestone?.title ?? null;
}
