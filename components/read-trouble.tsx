import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { panelStrings } from '@/utils/strings/panel';
import { needsToken } from './needs-token';
import { Notice } from './notice';
import type { ToolProps } from './tools/tool-props';

interface ReadTroubleProps extends Pick<ToolProps, 'reader' | 'onReload' | 'onOpenOptions'> {
  failure: Failure;
  onAgain: () => void;
}

/** Why something could not be read, and the one thing to do about it. */
export function ReadTrouble({ failure, reader, onAgain, ...actions }: ReadTroubleProps) {
  return (
    <Notice tone="danger" action={remedy(failure, onAgain, actions)}>
      {readFailureSentence(failure, reader)}
    </Notice>
  );
}

function remedy(
  failure: Failure,
  onAgain: () => void,
  { onReload, onOpenOptions }: Pick<ToolProps, 'onReload' | 'onOpenOptions'>,
) {
  if (failure.kind === 'worker-gone') return { text: panelStrings.plan.reload, run: onReload };
  if (needsToken(failure)) return { text: panelStrings.plan.setUpToken, run: onOpenOptions };
  return { text: panelStrings.plan.tryAgain, run: onAgain };
}
