import { deadlineAt } from '@/utils/plan/deadline';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import { formatDay, type Reader } from '@/utils/strings/dates';
import { popupStrings as strings } from '@/utils/strings/popup';
import { Countdown } from '../countdown';
import { Measures } from '../measures';
import { PlanLink } from './plan-link';

interface PlanCardProps {
  plan: PlanStatus;
  /** The page in front of the user is this planning issue. */
  here: boolean;
  reader: Reader;
}

/** One planning issue at a glance. */
export function PlanCard({ plan, here, reader }: PlanCardProps) {
  const deadline = deadlineAt({ ...plan, ...reader });
  return (
    <article class="plan">
      <div class="plan-head">
        <h3 class="plan-title">
          <PlanLink plan={plan} />
        </h3>
        {deadline && <Countdown deadline={deadline} />}
      </div>
      <p class="plan-facts">
        <span>{strings.plan.milestone(plan.milestone)}</span>
        <span>
          {deadline
            ? strings.plan.finalizeBy(formatDay(deadline.finalizeBy, reader.locale))
            : strings.plan.noDate}
        </span>
        {here && <span class="badge">{strings.plan.here}</span>}
      </p>
      <Measures plan={plan} />
      {plan.pending !== undefined && <p class="plan-facts">{strings.plan.pending(plan.pending)}</p>}
    </article>
  );
}
