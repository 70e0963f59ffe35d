import { panelStrings } from '@/utils/strings/panel';
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
  const action = moving.state === 'failed' ? remedy(moving, actions) : null;
  return (
    <Notice tone={toneOf(moving)} {...(action && { action })}>
      {moveWords(moving)}
    </Notice>
  );
}

type Ended = Extract<Moving, { state: 'done' | 'failed' }>;

function toneOf(moving: Ended): 'info' | 'success' | 'warning' | 'danger' {
  if (moving.state === 'failed') return moving.failure.values.kept === 1 ? 'warning' : 'danger';
  const { outcome, refused, remarks } = moving.result;
  const isDoubtful =
    remarks && (remarks.unchecked !== null || remarks.collided.length > 0 || remarks.altered);
  if (isDoubtful || outcome === 'removed' || refused.length > 0) return 'warning';
  return outcome === 'unchanged' ? 'info' : 'success';
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
