import type { PlanView } from '@/utils/protocol/answers/plan-view';
import type { ToolProps } from '../tools/tool-props';
import type { SendEdits } from './editing';

interface EditsPage extends Pick<ToolProps, 'ask' | 'pageUser' | 'onView' | 'onRead'> {
  readonly view: Pick<PlanView, 'issue'>;
}

/** How a view sends edits: the plan that comes back is shown at once; after a failure it is read again. */
export function sendEdits({ view, ask, pageUser, onView, onRead }: EditsPage): SendEdits {
  return async (command, edits) => {
    const reply = await ask({
      type: 'edit-plan',
      issue: view.issue,
      command,
      edits: [...edits],
      ...pageUser,
    });
    if (reply.ok) onView(reply.value.plan);
    else onRead();
    return reply;
  };
}
