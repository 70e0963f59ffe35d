import type { Failure } from '@/utils/protocol/failure';
import { formatInstant } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';
import { icon } from '../icon';
import { needsToken } from '../needs-token';
import { nextStep } from './next-step';
import type { PlanPanelProps } from './plan-panel-props';

type FootProps = Pick<
  PlanPanelProps,
  'reading' | 'reader' | 'rowsOnPage' | 'onShowRow' | 'onRead' | 'onReload' | 'onOpenOptions'
>;

/** What to do next; or why the plan could not be read, and what to do about that. */
export function Foot(props: FootProps) {
  const { view, failure } = props.reading;
  const trouble = failure ?? view?.failure ?? null;
  if (trouble !== null) return <Trouble {...props} failure={trouble} />;
  return (
    <div class="plan-foot">
      <Next {...props} />
      <ReadAt {...props} />
    </div>
  );
}

function Next({ reading: { view }, rowsOnPage, onShowRow }: FootProps) {
  if (view === null) return <p class="plan-next">{strings.plan.reading}</p>;
  const { text, line } = nextStep(view);
  if (line === null || !rowsOnPage.has(line)) return <NextText text={text} />;
  return (
    <button type="button" class="button-link plan-next-row" onClick={() => onShowRow(line)}>
      <NextText text={text} />
    </button>
  );
}

/** Spans only: it may stand in a button. */
function NextText({ text }: { text: string }) {
  return (
    <span class="plan-next" title={text}>
      <strong>{strings.next.label}</strong>
      {` ${text}`}
    </span>
  );
}

function ReadAt({ reading: { view, pending }, reader, onRead }: FootProps) {
  if (view === null) return null;
  return (
    <div class="plan-read">
      <span>{pending ? strings.plan.reading : strings.plan.readAt(formatInstant(view.readAt, reader))}</span>
      <button
        type="button"
        class={`button button-tertiary button-small button-icon ${icon('retry')}`}
        aria-label={strings.plan.readAgain}
        title={strings.plan.readAgain}
        aria-disabled={pending}
        onClick={() => pending || onRead()}
      />
    </div>
  );
}

function Trouble({ failure, reading: { view }, reader, ...actions }: FootProps & { failure: Failure }) {
  const shown = view === null ? '' : strings.plan.shownAsRead(formatInstant(view.readAt, reader));
  const sentence = `${readFailureSentence(failure, reader)} ${shown}`;
  const action = remedy(failure, actions);
  return (
    <div class={`plan-foot plan-trouble ${icon('warning')}`} role="status">
      <p class="plan-next" title={sentence}>
        {sentence}
      </p>
      <button type="button" class="button button-small" onClick={action.run}>
        {action.text}
      </button>
    </div>
  );
}

type Actions = Pick<FootProps, 'onRead' | 'onReload' | 'onOpenOptions'>;

function remedy(failure: Failure, { onRead, onReload, onOpenOptions }: Actions) {
  if (failure.kind === 'worker-gone') return { text: strings.plan.reload, run: onReload };
  if (needsToken(failure)) return { text: strings.plan.setUpToken, run: onOpenOptions };
  if (failure.kind === 'host-withheld') return { text: strings.plan.openOptions, run: onOpenOptions };
  return { text: strings.plan.tryAgain, run: onRead };
}
