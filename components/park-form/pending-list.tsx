import type { PendingPark } from '@/utils/protocol/messages';
import { failureSentence } from '@/utils/strings/failures';
import { panelStrings as strings } from '@/utils/strings/panel';

interface PendingListProps {
  pending: readonly PendingPark[];
  onDiscard: (command: string) => void;
}

/** What was to be added and is not in GitLab yet. */
export function PendingList({ pending, onDiscard }: PendingListProps) {
  if (pending.length === 0) return null;
  return (
    <ul class="pending" aria-label={strings.park.pending}>
      {pending.map(({ command, reference, reason, state, failure }) => (
        <li key={command} class="pending-item">
          <span>
            <strong>{reference}</strong>: {reason}{' '}
            <span class="field-hint">
              {state === 'refused' && failure ? failureSentence(failure) : strings.park.waiting}
            </span>
          </span>
          <button type="button" class="button button-small" onClick={() => onDiscard(command)}>
            {strings.park.discard}
          </button>
        </li>
      ))}
    </ul>
  );
}
