import {
  type CapacityOffer,
  capacityOffers,
  copyCapacity,
  type FormerCapacity,
  isUnstated,
} from '@/utils/plan/former-capacity';
import { capacityStrings as strings } from '@/utils/strings/capacity';
import { EditOutcome } from '../editing/edit-outcome';
import { isTaken } from '../editing/editing';
import { sendEdits } from '../editing/send-edits';
import { useEditing } from '../editing/use-editing';
import type { ToolProps } from '../tools/tool-props';
import { isTrusted } from '../trusted';
import { TickList } from './tick-list';
import { useTicks } from './use-ticks';

/** Former capacities beside what members say now; those who have said nothing are ticked. One write takes them over. */
export function CapacityOffers({ former, ...props }: ToolProps & { former: readonly FormerCapacity[] }) {
  const { editing, make } = useEditing(sendEdits(props));
  const offers = capacityOffers(props.view.plan, former);
  const { ticked, tick, reset } = useTicks(
    offers.map((offer) => ({ id: offer.member, byDefault: isUnstated(offer) })),
  );
  const saving = editing.state === 'sending';
  const chosen = offers.filter(({ member }) => ticked.has(member));
  const isOff = saving || chosen.length === 0;

  const copy = async (event: Event) => {
    if (!isTrusted(event) || isOff) return;
    if (isTaken(await make(chosen.map(copyCapacity)))) reset();
  };
  return (
    <>
      <TickList
        label={strings.last}
        items={offers.map((offer) => ({
          id: offer.member,
          label: strings.offer(offer.member, offer.capacity),
          hint: hintOf(offer),
        }))}
        ticked={ticked}
        disabled={saving}
        onTick={tick}
      />
      <button type="button" class="button" aria-disabled={isOff} onClick={copy}>
        {saving ? strings.saving : strings.copy(chosen.length)}
      </button>
      <div role="status">
        <EditOutcome editing={editing} subject={strings.copied} {...props} />
      </div>
    </>
  );
}

function hintOf(offer: CapacityOffer): string {
  const now = offer.now?.listed?.cells.capacity ?? '';
  return [
    offer.notes.trim() !== '' && strings.offerNotes(offer.notes),
    !isUnstated(offer) && strings.statedNow(now),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
