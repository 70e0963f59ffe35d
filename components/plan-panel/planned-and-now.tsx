import { useEffect, useState } from 'preact/hooks';
import type { WorkState } from '@/utils/plan/outcome/outcome';
import type { PlanView, Reply } from '@/utils/protocol/messages';
import type { OutcomeView } from '@/utils/protocol/outcome';
import type { Reader } from '@/utils/strings/dates';
import { outcomeSummaryStrings as strings } from '@/utils/strings/outcome-summary';
import { Bar } from '../bar';
import { AskedSection } from './asked-section';
import type { PlanPanelProps } from './plan-panel';

interface PlannedAndNowProps extends Pick<PlanPanelProps, 'onTool'> {
  view: PlanView;
  reader: Reader;
  /** The plan is being read. */
  pending: boolean;
  onOutcome: () => Promise<Reply<OutcomeView>>;
}

/** Of a closed plan: planned against now, in numbers. It is asked for once the details are shown, and after the plan was read anew. */
export function PlannedAndNow({ view: { readAt }, reader, pending, onOutcome, onTool }: PlannedAndNowProps) {
  const [reply, setReply] = useState<Reply<OutcomeView> | null>(null);
  const read = async () => setReply(await onOutcome());
  useEffect(() => {
    if (!pending) void read();
  }, [readAt, pending]);
  return (
    <AskedSection
      heading={strings.heading}
      waiting={strings.reading}
      reply={reply}
      reader={reader}
      onAgain={() => void read()}
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
