import { readNumber } from '@/utils/plan/numbers';
import type { Plan } from '@/utils/plan/plan';
import { capacityStrings as strings } from '@/utils/strings/capacity';
import { loadWords } from '@/utils/strings/loads';
import { panelStrings } from '@/utils/strings/panel';
import { Bar } from '../bar';
import { memberIn } from './members';

interface MemberLoadProps {
  plan: Plan;
  member: string;
  /** As it is typed now. */
  capacity: string;
}

/** What a member carries against the capacity being typed, slack included. */
export function MemberLoad({ plan, member, capacity: typed }: MemberLoadProps) {
  const committed = memberIn(plan, member)?.committed ?? 0;
  const capacity = readNumber(typed);
  const slack = (capacity ?? 0) * keptFree(plan);
  const isOver = capacity !== null && committed > capacity;
  return (
    <div class="capacity-load">
      <div class="capacity-numbers">
        <span>
          {strings.committed} {panelStrings.load.of(committed, capacity)}
        </span>
        <span class={isOver ? 'measure-danger' : undefined}>{loadWords({ committed, capacity, slack })}</span>
      </div>
      <Bar
        share={capacity ? committed / capacity : Number(committed > 0)}
        kept={keptFree(plan)}
        tone={isOver ? 'danger' : 'info'}
      />
    </div>
  );
}

/** The part of every capacity that is to be left free, 0 to 1. */
function keptFree({ totals }: Plan): number {
  return totals.capacity ? totals.slack / totals.capacity : 0;
}
