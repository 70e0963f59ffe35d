import type { WorkState } from '@/utils/plan/outcome/outcome';
import type { OutcomeView } from '@/utils/protocol/answers/outcome-view';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { Reply } from '@/utils/protocol/reply';
import type { Reader } from '@/utils/strings/dates';
import { outcomeSummaryStrings as strings } from '@/utils/strings/outcome-summary';
import { Bar } from '../bar';
import { useReply } from '../use-reply';
import { AskedSection } from './asked-section';
import type { PlanPanelProps } from './plan-panel-props';

interface PlannedAndNowProps extends Pick<PlanPanelProps, 'onTool'> {
  view: PlanView;
  reader: Reader;
  onOutcome: () => Promise<Reply<OutcomeView>>;
}

/** Of a closed plan: planned against now, in numbers. It is asked for once the details are shown, and again when a row stands otherwise. */
export function PlannedAndNow({ view, reader, onOutcome, onTool }: PlannedAndNowProps) {
  const { read, again } = useReply(standingOf(view), onOutcome);
  return (
    <AskedSection
      heading={strings.heading}
      waiting={strings.reading}
      read={read}
      reader={reader}
      onAgain={again}
    >
      {(outcome) => (
        <div class="plan-asked">
          <Totals outcome={outcome} />
          <button type="button" class="button-link" onClick={() => onTool('outcome')}>
            {strings.more}
          </button>
        </div>
      )}
    </AskedSection>
  );
}

/** The same where nothing about the rows changed that decides what became of them. */
function standingOf({ plan: { rows } }: PlanView): string {
  return JSON.stringify(
    rows.map(({ row: { key }, status, weight, people }) => [key, status, weight, people]),
  );
}

const order: readonly WorkState[] = ['done', 'late', 'open', 'dropped', 'unknown'];

function Totals({ outcome: { rows, added, committed, completed } }: { outcome: OutcomeView }) {
  const counts = [
    ...order.map((state) => [state, rows.filter((row) => row.state === state).length] as const),
    ['added', added.length] as const,
  ];
  return (
    <>
      <div class="plan-asked-bar">
        {strings.weight(completed, committed)}
        <Bar
          share={committed === 0 ? 0 : completed / committed}
          tone={completed < committed ? 'info' : 'success'}
        />
      </div>
      <ul>
        {counts
          .filter(([, count]) => count > 0)
          .map(([state, count]) => (
            <li key={state}>
              {strings.headings[state]} <span class="badge">{count}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
