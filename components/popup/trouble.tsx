import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { popupStrings as strings } from '@/utils/strings/popup';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';

export interface TroubleActions {
  onRefresh: () => void;
  onOpenOptions: () => void;
  /** Asks the browser for the instance's host; must run while the person's click still counts. */
  onAllow: (origin: string) => void;
}

interface TroubleProps extends TroubleActions {
  failure: Failure;
  /** The instance that could not be read; null when it is not about one. */
  origin: string | null;
  /** When what is shown was read, as the user reads it; null when nothing was. */
  readAt: string | null;
}

/** Why planning issues could not be read, how old what is shown is, and what to do. */
export function Trouble(props: TroubleProps) {
  const { failure, readAt } = props;
  return (
    <Notice tone="warning" action={wayOut(props)}>
      {readFailureSentence(failure)} {readAt !== null && strings.showing(readAt)}
    </Notice>
  );
}

function wayOut({ failure, origin, onRefresh, onOpenOptions, onAllow }: TroubleProps) {
  if (needsToken(failure)) return { text: strings.setUpToken, run: onOpenOptions };
  if (failure.kind === 'host-withheld' && origin !== null)
    return { text: strings.allow, run: () => onAllow(origin) };
  return { text: strings.tryAgain, run: onRefresh };
}
