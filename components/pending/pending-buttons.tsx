import type { PendingPark } from '@/utils/protocol/answers/pending';
import { panelStrings } from '@/utils/strings/panel';
import { isTrusted } from '../trusted';

const strings = panelStrings.park;

/** How sending it again is called; null where it is sent by itself. */
const again: Record<PendingPark['state'], string | null> = {
  waiting: null,
  refused: strings.sendAgain,
  missing: strings.addAgain,
};

interface PendingButtonsProps extends Pick<PendingPark, 'state'> {
  onAgain: () => void;
  onDiscard: () => void;
}

/** Sends what is not in GitLab again, where that may help, or gives it up. */
export function PendingButtons({ state, onAgain, onDiscard }: PendingButtonsProps) {
  const text = again[state];
  return (
    <>
      {text !== null && <PendingButton text={text} onPress={onAgain} />}
      <PendingButton text={state === 'missing' ? strings.leaveOut : strings.discard} onPress={onDiscard} />
    </>
  );
}

function PendingButton({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" class="button button-small" onClick={(event) => isTrusted(event) && onPress()}>
      {text}
    </button>
  );
}
