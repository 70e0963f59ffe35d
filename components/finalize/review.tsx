import type { FinalizeVerdict } from '@/utils/plan/finalizing/finalize-verdict';
import type { FinalizeStep } from '@/utils/plan/finalizing/steps';
import { summaryNote } from '@/utils/plan/finalizing/summary-note';
import type { RowKey } from '@/utils/plan/reference';
import type { FinalizeView } from '@/utils/protocol/answers/finalize-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Reader } from '@/utils/strings/dates';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { summaryWords } from '@/utils/strings/summary-note';
import { Notice } from '../notice';
import { PostPreview } from '../post-preview';
import { useId } from '../use-id';
import { ParkedRows } from './parked-rows';
import { type ParkedChoice, withTick } from './row-ticks';
import { Steps } from './steps';
import { Verdict } from './verdict';
import { WhyField } from './why-field';

interface ReviewProps {
  view: PlanView;
  reader: Reader;
  found: FinalizeView;
  steps: readonly FinalizeStep[];
  /** The plan is closed, and only what follows it is left. */
  closed: boolean;
  verdict: FinalizeVerdict;
  reason: string;
  /** Why is asked for, and not said. */
  missing: boolean;
  choices: readonly ParkedChoice[];
  ticked: ReadonlySet<RowKey>;
  /** What is kept of the ticks. */
  rows: string;
  onWrite: (part: { readonly reason?: string; readonly rows?: string }) => void;
}

/** What speaks against it, why it is done all the same, and what will happen. */
export function Review(props: ReviewProps) {
  const { closed, found, verdict } = props;
  const heading = useId();
  return (
    <>
      {closed ? <ClosedNotice found={found} /> : <Verdict verdict={verdict} />}
      {!closed && verdict.state !== 'clear' && (
        <WhyField
          text={props.reason}
          missing={props.missing}
          onText={(reason) => props.onWrite({ reason })}
        />
      )}
      <section class="finalize-part" aria-labelledby={heading}>
        <h3 id={heading} class="finalize-heading">
          {closed ? strings.steps.headingClosed : strings.steps.heading}
        </h3>
        <Steps {...props} preview={<Preview {...props} />} rows={<Rows {...props} />} />
      </section>
    </>
  );
}

function ClosedNotice({ found: { next } }: Pick<ReviewProps, 'found'>) {
  const isThere = !('failure' in next) && next.there !== null;
  return <Notice>{isThere ? strings.verdict.closedThere : strings.verdict.closed}</Notice>;
}

function Preview({ view, verdict, reason }: ReviewProps) {
  const text = summaryNote({ plan: view.plan, verdict, reason, context: view.issue }, summaryWords);
  return <PostPreview summary={strings.steps.preview} text={withoutHidden(text)} />;
}

/** The line GitLab does not show. */
function withoutHidden(text: string): string {
  return text.replace(/^<!-- .*$/m, '').trimEnd();
}

function Rows({ view, choices, ticked, rows, onWrite }: ReviewProps) {
  const { parked } = view.plan;
  const unnamed = parked.filter(({ row: { key } }) => key === null).length;
  if (parked.length === 0) return <p class="finalize-step-text">{strings.steps.moveNone}</p>;
  return (
    <>
      {choices.length > 0 && (
        <ParkedRows
          choices={choices}
          ticked={ticked}
          context={view.issue}
          onTick={(key, isTicked) => onWrite({ rows: withTick(rows, key, isTicked) })}
        />
      )}
      {unnamed > 0 && <p class="finalize-step-text">{strings.steps.moveUnnamed(unnamed)}</p>}
    </>
  );
}
