import { immovable } from '@/utils/plan/arranging/movable';
import { isRefined } from '@/utils/plan/arranging/refinement-gaps';
import type { ParkedRow } from '@/utils/plan/plan';
import type { RowKey } from '@/utils/plan/reference';
import { isWorkRow } from '@/utils/plan/work-row';
import type { PlanView } from '@/utils/protocol/answers/plan-view';
import { arrangeStrings as strings } from '@/utils/strings/arrange';
import { moveStrings as moving } from '@/utils/strings/move';
import { icon } from '../icon';
import { useId } from '../use-id';
import { ArrangedRow } from './arranged-row';
import type { Selection } from './use-selection';

interface ParkedListProps {
  view: PlanView;
  /** Why nothing can be moved; null when rows can. */
  barred: string | null;
  busy: boolean;
  selection: Selection;
  /** The row it was opened for. */
  row: RowKey | null;
}

/** The Parking Lot, to choose from. */
export function ParkedList({ view, barred, busy, selection, row }: ParkedListProps) {
  const { plan, issue } = view;
  const heading = useId();
  return (
    <section class="arranged-section" aria-labelledby={heading}>
      <h3 class="arranged-heading" id={heading}>
        {strings.parkingLot} <span class="badge">{plan.parked.length}</span>
      </h3>
      <p class="arranged-hint">
        {plan.parked.length === 0 ? strings.parkingLotEmpty : strings.parkingLotHint}
      </p>
      <ul class="arranged" aria-labelledby={heading} aria-busy={busy}>
        {plan.parked.map((parked) => {
          const stays = immovable(parked, plan);
          const key = stays === null ? parked.row.key : null;
          return (
            <li
              key={key ?? `line ${parked.row.line}`}
              class={`arranged-row ${row !== null && key === row ? 'arranged-shown' : ''}`}
            >
              <ArrangedRow
                planned={parked}
                issue={issue}
                stays={barred ?? (stays && moving.immovable[stays])}
                selected={key !== null && selection.keys.has(key)}
                onSelect={(selected) => key !== null && selection.set(key, selected)}
                state={<State parked={parked} />}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function State({ parked }: { parked: ParkedRow }) {
  if (!isWorkRow(parked)) return null;
  return isRefined(parked) ? (
    <span class={`arranged-state arranged-state-ready ${icon('success')}`}>{strings.refinedShort}</span>
  ) : (
    <span class={`arranged-state arranged-state-warning ${icon('warning')}`}>{strings.notRefinedShort}</span>
  );
}
