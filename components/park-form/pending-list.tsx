import type { PendingPark } from '@/utils/protocol/answers/pending';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';
import { isTrusted } from '../trusted';

interface PendingListProps {
  pending: readonly PendingPark[];
  onSendAgain: (pending: PendingPark) => void;
  onDiscard: (command: string) => void;
}

/** What was to be added and is not in GitLab: it waits, was refused, or is gone again and the person decides. */
export function PendingList({ pending, onSendAgain, onDiscard }: PendingListProps) {
  if (pending.length === 0) return null;
  return (
    <ul class="pending" aria-label={strings.park.pending}>
      {pending.map((park) => (
        <PendingItem
          key={park.command}
          park={park}
          onSendAgain={() => onSendAgain(park)}
          onDiscard={() => onDiscard(park.command)}
        />
      ))}
    </ul>
  );
}

interface PendingItemProps {
  park: PendingPark;
  onSendAgain: () => void;
  onDiscard: () => void;
}

function PendingItem({ park, onSendAgain, onDiscard }: PendingItemProps) {
  const { again, discard } = buttons[park.state];
  return (
    <li class="pending-item">
      <span>
        <strong>{park.reference}</strong>: {park.reason} <span class="field-hint">{standing(park)}</span>
      </span>
      <span class="pending-buttons">
        {again !== null && <PendingButton text={again} onPress={onSendAgain} />}
        <PendingButton text={discard} onPress={onDiscard} />
      </span>
    </li>
  );
}

/** What a person can do, by where it stands. */
const buttons: Record<PendingPark['state'], { again: string | null; discard: string }> = {
  waiting: { again: null, discard: strings.park.discard },
  refused: { again: strings.park.sendAgain, discard: strings.park.discard },
  missing: { again: strings.park.addAgain, discard: strings.park.leaveOut },
};

function PendingButton({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" class="button button-small" onClick={(event) => isTrusted(event) && onPress()}>
      {text}
    </button>
  );
}

function standing({ state, failure }: PendingPark): string {
  if (state === 'missing') return strings.park.missing;
  if (failure === null) return strings.park.waiting;
  if (state === 'refused') return failureSentence(failure);
  return failureSentence({ ...failure, values: { ...failure.values, kept: 1 } });
}
