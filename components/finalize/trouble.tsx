import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { finalizeStrings as strings } from '@/utils/strings/finalize';
import { panelStrings } from '@/utils/strings/panel';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import type { ToolProps } from '../tools/tool-props';

interface TroubleProps extends Pick<ToolProps, 'reader' | 'onReload' | 'onOpenOptions'> {
  failure: Failure;
  onAgain: () => void;
}

/** Why what is there could not be read, and the one thing to do about it. */
export function Trouble({ failure, reader, onAgain, onReload, onOpenOptions }: TroubleProps) {
  const { plan } = panelStrings;
  const token = needsToken(failure) && { text: plan.setUpToken, run: onOpenOptions };
  const reload = failure.kind === 'worker-gone' && { text: plan.reload, run: onReload };
  return (
    <Notice tone="danger" action={reload || token || { text: strings.tryAgain, run: onAgain }}>
      {readFailureSentence(failure, reader)}
    </Notice>
  );
}
