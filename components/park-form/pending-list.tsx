import type { PendingPark } from '@/utils/protocol/answers/pending';
import { panelStrings as strings } from '@/utils/strings/panel';
import { PendingButtons } from '../pending/pending-buttons';
import { pendingStanding } from '../pending/pending-standing';

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
  return (
    <li class="pending-item">
      <span>
        <strong>{park.reference}</strong>: {park.reason}{' '}
        <span class="field-hint">{pendingStanding(park, strings.park.missing)}</span>
      </span>
      <span class="pending-buttons">
        <PendingButtons state={park.state} onAgain={onSendAgain} onDiscard={onDiscard} />
      </span>
    </li>
  );
}
