import { panelStrings } from '@/utils/strings/panel';
import { toneOf } from '../editing/edit-outcome';
import { needsToken } from '../needs-token';
import { Notice } from '../notice';
import { moveWords } from './move-words';
import type { Moving } from './moving';

interface MoveNoticeProps {
  moving: Moving;
  /** Sends the very same command again. */
  onAgain: () => void;
  onReload: () => void;
  onOpenOptions: () => void;
}

/** What became of moving rows; nothing while nothing was moved. */
export function MoveNotice({ moving, ...actions }: MoveNoticeProps) {
  if (moving.state === 'idle') return null;
  if (moving.state === 'sending') return <p>{moveWords(moving)}</p>;
  if (moving.state === 'done') return <Notice tone={toneOf(moving.result)}>{moveWords(moving)}</Notice>;
  const action = remedy(moving, actions);
  return (
    <Notice tone={moving.failure.values.kept === 1 ? 'warning' : 'danger'} {...(action && { action })}>
      {moveWords(moving)}
    </Notice>
  );
}

function remedy(
  { failure }: Extract<Moving, { state: 'failed' }>,
  { onAgain, onReload, onOpenOptions }: Omit<MoveNoticeProps, 'moving'>,
) {
  if (failure.kind === 'worker-gone') return { text: panelStrings.plan.reload, run: onReload };
  if (needsToken(failure)) return { text: panelStrings.plan.setUpToken, run: onOpenOptions };
  if (failure.values.kept === 1 || failure.kind === 'edit-refused') return null;
  return { text: panelStrings.plan.tryAgain, run: onAgain };
}
