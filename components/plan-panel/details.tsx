import type { ComponentChildren } from 'preact';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { panelStrings as strings } from '@/utils/strings/panel';
import { Checklist } from '../checklist/checklist';
import { PendingEdits } from '../pending/pending-edits';
import { NotReady } from './not-ready';
import { People } from './people';
import type { PlanPanelProps } from './plan-panel-props';
import { PlannedAndNow } from './planned-and-now';
import { Problems } from './problems';
import { Retrospective } from './retrospective';

interface DetailsProps
  extends Pick<
    PlanPanelProps,
    | 'reader'
    | 'reading'
    | 'retrospective'
    | 'onOutcome'
    | 'rowsOnPage'
    | 'onShowRow'
    | 'onTool'
    | 'onShareLoad'
    | 'onEdit'
    | 'onDiscard'
    | 'onLookUp'
    | 'onReload'
    | 'onOpenOptions'
  > {
  view: PlanView;
}

/** What stands between the plan and being finalized, or what became of it once it is; and who carries what. */
export function Details({ view, rowsOnPage, onShowRow, onTool, onShareLoad, ...actions }: DetailsProps) {
  const isOpen = view.state === 'opened';
  return (
    <>
      <Column label={isOpen ? strings.plan.columnRows : strings.plan.columnOutcome}>
        <PendingEdits view={view} {...actions} />
        <Problems problems={view.plan.problems} />
        {isOpen ? (
          <NotReady view={view} rowsOnPage={rowsOnPage} onShowRow={onShowRow} onTool={onTool} />
        ) : (
          <PlannedAndNow view={view} onTool={onTool} {...actions} />
        )}
      </Column>
      <Column label={strings.plan.columnPeople}>
        <People plan={view.plan} onShareLoad={onShareLoad} />
        <Checklist view={view} {...actions} />
        <Retrospective view={view} reader={actions.reader} desk={actions.retrospective} />
      </Column>
    </>
  );
}

function Column({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <section class="plan-column" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
