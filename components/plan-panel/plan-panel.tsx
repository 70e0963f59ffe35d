import type { RowKey } from '@/utils/plan/reference';
import type { Failure } from '@/utils/protocol/failure';
import type { PlanView, Reply } from '@/utils/protocol/messages';
import type { OutcomeView } from '@/utils/protocol/outcome';
import type { Reader } from '@/utils/strings/dates';
import { panelStrings as strings } from '@/utils/strings/panel';
import type { LookUp } from '../checklist/use-look-up';
import type { SendEdits } from '../editing/editing';
import { Measures } from '../measures';
import { ToolBar } from '../tools/tool-bar';
import { ToolTrouble } from '../tools/tool-trouble';
import type { ToolId } from '../tools/tools';
import { Details } from './details';
import { Foot } from './foot';
import { Head } from './head';
import type { Reading } from './reading';
import type { RetrospectiveDesk } from './retrospective';
import { Skeleton } from './skeleton';

export interface PlanPanelProps {
  reading: Reading;
  reader: Reader;
  folded: boolean;
  /** Lines of Milestone Work whose rows can be shown on the page. */
  rowsOnPage: ReadonlySet<number>;
  /** The tool that is being opened; null when none is. */
  openingTool: ToolId | null;
  /** Why the last tool did not open. */
  toolFailure: Failure | null;
  onFold: (folded: boolean) => void;
  onShowRow: (line: number) => void;
  onRead: () => void;
  onReload: () => void;
  onOpenOptions: () => void;
  /** Opens a tool, for a row or for the whole plan. */
  onTool: (id: ToolId, row?: RowKey) => void;
  /** Offers a person's load, by user name, to be copied. */
  onShareLoad: (username: string) => void;
  onEdit: SendEdits;
  retrospective: RetrospectiveDesk;
  /** Asks what became of the plan. */
  onOutcome: () => Promise<Reply<OutcomeView>>;
  onLookUp: LookUp;
  /** Gives up a change that is not in GitLab yet. */
  onDiscard: (command: string) => void;
}

/** The plan at a glance, at a fixed height, and its details, at another. */
export function PlanPanel(props: PlanPanelProps) {
  const { reading, folded } = props;
  return (
    <section class="plan-panel" aria-label={strings.plan.name} aria-busy={reading.pending}>
      <Head {...props} />
      {reading.view === null ? <Skeleton /> : <Measures plan={reading.view.plan} />}
      <Foot {...props} />
      {!folded && <PlanDetails {...props} view={reading.view} />}
    </section>
  );
}

function PlanDetails({ view, ...props }: PlanPanelProps & { view: PlanView | null }) {
  return (
    <>
      <Tools {...props} view={view} />
      <div class="plan-details">{view !== null && <Details {...props} view={view} />}</div>
    </>
  );
}

function Tools(props: PlanPanelProps & { view: PlanView | null }) {
  const { view, toolFailure, openingTool, onTool } = props;
  if (toolFailure !== null) return <ToolTrouble {...props} failure={toolFailure} />;
  if (view === null) return <div class="tool-bar" />;
  return <ToolBar view={view} opening={openingTool} onTool={onTool} />;
}
