import { outcomeStrings as strings } from '@/utils/strings/outcome';
import { Dialog } from '../dialog/dialog';
import { ReadTrouble } from '../read-trouble';
import type { ToolProps } from '../tools/tool-props';
import { useReply } from '../use-reply';
import { PastPlans } from './past-plans';
import { Planned } from './planned';

/** Tool: what became of a plan, and what the last ones committed to and completed. */
export function OutcomeTool(props: ToolProps) {
  const { view, ask, onClose } = props;
  const { issue } = view;
  const outcome = useReply('', () => ask({ type: 'read-outcome', issue }));
  const past = useReply('', () => ask({ type: 'read-past-plans', issue }));
  return (
    <Dialog title={strings.title(view.plan.milestone?.title ?? null)} onClose={onClose}>
      <div class="outcome-status" role="status">
        {outcome.read.pending && <p>{strings.reading}</p>}
      </div>
      {outcome.read.failure && (
        <ReadTrouble {...props} failure={outcome.read.failure} onAgain={outcome.again} />
      )}
      {outcome.read.value && <Planned outcome={outcome.read.value} context={issue} />}
      <PastPlans {...props} read={past.read} onAgain={past.again} />
    </Dialog>
  );
}
