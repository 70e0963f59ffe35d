import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Measures } from '../measures';
import { ToolBar } from '../tools/tool-bar';
import { ToolTrouble } from '../tools/tool-trouble';
import { Details } from './details';
import { Foot } from './foot';
import { Head } from './head';
import type { PlanPanelProps } from './plan-panel-props';
import { Skeleton } from './skeleton';

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
