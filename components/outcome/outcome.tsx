import { outcomeStrings as strings } from '@/utils/strings/outcome';
import { Dialog } from '../dialog/dialog';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { PastPlans } from './past-plans';
import { Planned } from './planned';
import { useReply } from './use-reply';

/** Tool: what became of a plan, and what the last ones committed to and completed. */
export function OutcomeTool(props: ToolProps) {
  const { view, ask, onClose } = props;
  const { issue } = view;
  const [outcome, readOutcome] = useReply(() => ask({ type: 'read-outcome', issue }));
  const [past, readPast] = useReply(() => ask({ type: 'read-past-plans', issue }));
  return (
    <Dialog title={strings.title(view.plan.milestone?.title ?? null)} onClose={onClose}>
      <div class="outcome-status" role="status">
        {outcome === null && <p>{strings.reading}</p>}
      </div>
      {outcome?.ok === false && <ReadTrouble {...props} failure={outcome.failure} onAgain={readOutcome} />}
      {outcome?.ok && <Planned outcome={outcome.value} context={issue} />}
      <PastPlans {...props} reply={past} onAgain={readPast} />
    </Dialog>
  );
}
