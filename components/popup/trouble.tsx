import type { Failure } from '@/utils/protocol/failure';
import { readFailureSentence } from '@/utils/strings/failures';
import { popupStrings as strings } from '@/utils/strings/popup';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { WithheldNotice } from '../options/withheld-notice';

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
  const { failure, origin, readAt, onAllow } = props;
  const age = readAt !== null && strings.showing(readAt);
  if (failure.kind === 'host-withheld' && origin !== null) {
    return (
      <WithheldNotice origin={origin} onAllow={onAllow}>
        {age}
      </WithheldNotice>
    );
  }
  return (
    <Notice tone="warning" action={wayOut(props)}>
      {readFailureSentence(failure)} {age}
    </Notice>
  );
}

function wayOut({ failure, onRefresh, onOpenOptions }: TroubleProps) {
  if (needsToken(failure)) return { text: strings.setUpToken, run: onOpenOptions };
  return { text: strings.tryAgain, run: onRefresh };
}
