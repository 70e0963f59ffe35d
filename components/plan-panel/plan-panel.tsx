import { useId } from 'preact/hooks';
import type { PlanView } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { Details } from './details';
import { Foot } from './foot';
import { Head } from './head';
import type { Reading } from './reading';
import { Skeleton } from './skeleton';
import { Summary } from './summary';

export interface PlanPanelProps {
  reading: Reading;
  reader: Reader;
  folded: boolean;
  /** Lines of Milestone Work whose rows can be shown on the page. */
  rowsOnPage: ReadonlySet<number>;
  onFold: (folded: boolean) => void;
  onShowRow: (line: number) => void;
  onRead: () => void;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** The plan at a glance, at a fixed height, and its details, at another. */
export function PlanPanel(props: PlanPanelProps) {
  const { reading, folded } = props;
  const title = useId();
  return (
    <section class="plan-panel" aria-labelledby={title} aria-busy={reading.pending}>
      <Head {...props} titleId={title} />
      {reading.view === null ? <Skeleton /> : <Summary plan={reading.view.plan} />}
      <Foot {...props} />
      {!folded && <PlanDetails {...props} view={reading.view} />}
    </section>
  );
}

function PlanDetails({ view, ...props }: PlanPanelProps & { view: PlanView | null }) {
  return <div class="plan-details">{view !== null && <Details {...props} view={view} />}</div>;
}
