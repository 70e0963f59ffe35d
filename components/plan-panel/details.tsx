import type { PlanView } from '@/utils/protocol/messages';
import { NotReady } from './not-ready';
import { OpenItems } from './open-items';
import { People } from './people';
import type { PlanPanelProps } from './plan-panel';

interface DetailsProps extends Pick<PlanPanelProps, 'rowsOnPage' | 'onShowRow'> {
  view: PlanView;
}

/** What stands between the plan and being finalized, and who carries what. */
export function Details({ view, rowsOnPage, onShowRow }: DetailsProps) {
  return (
    <>
      <div class="plan-column">
        <NotReady view={view} rowsOnPage={rowsOnPage} onShowRow={onShowRow} />
      </div>
      <div class="plan-column">
        <People plan={view.plan} />
        <OpenItems checklist={view.plan.checklist} />
      </div>
    </>
  );
}
