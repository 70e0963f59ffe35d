import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { popupStrings as strings } from '@/utils/strings/popup';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';

export interface TroubleActions {
  onRefresh: () => void;
  onOpenOptions: () => void;
}

interface TroubleProps extends TroubleActions {
  failure: Failure;
  /** When what is shown was read, as the user reads it; null when nothing was. */
  readAt: string | null;
}

/** Why planning issues could not be read, how old what is shown is, and what to do. */
export function Trouble({ failure, readAt, onRefresh, onOpenOptions }: TroubleProps) {
  const action = needsToken(failure)
    ? { text: strings.setUpToken, run: onOpenOptions }
    : { text: strings.tryAgain, run: onRefresh };
  return (
    <Notice tone="warning" action={action}>
      {readFailureSentence(failure)} {readAt !== null && strings.showing(readAt)}
    </Notice>
  );
}
