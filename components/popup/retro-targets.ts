import { todayIn } from '@/utils/plan/days';
import type { RetrospectiveTask, RetrospectiveView } from '@/utils/protocol/answers/retrospective-view';
import type { Reader } from '@/utils/strings/dates';

/** A retrospective that can take an item. */
export interface RetroTarget extends RetrospectiveView {
  readonly task: RetrospectiveTask;
}

/**
 * The retrospectives that can take an item, the one to offer first in front: of those not past their due date the one
 * that is due next, which is that of the milestone that has just ended, then that of the one under way; then the others,
 * the latest first.
 */
export function retroTargets(
  views: readonly RetrospectiveView[],
  { now, timeZone }: Reader,
): readonly RetroTarget[] {
  const today = todayIn(now, timeZone) ?? '';
  const rank = ({ task: { dueDate } }: RetroTarget) => {
    if (dueDate === null) return '1';
    return dueDate >= today ? `0 ${dueDate}` : `2 ${99_999_999 - Number(dueDate.replaceAll('-', ''))}`;
  };
  return views
    .flatMap((view) => (view.task === null ? [] : [{ ...view, task: view.task }]))
    .toSorted((one, other) => Number(rank(one) > rank(other)) - Number(rank(one) < rank(other)));
}
