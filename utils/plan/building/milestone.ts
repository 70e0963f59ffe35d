import { isDay } from '../days';
import type { PlanningMilestone } from '../facts';
import { milestoneDates } from '../milestone-dates';
import type { PlanMilestone } from '../plan';

/**
 * A milestone with its dates: GitLab's where it has them, the product calendar's where it has none or could not be
 * asked (then `datesFrom` says so, even if only one of the two was missing), unless the two together would end before
 * they start.
 */
export function planMilestone(facts: PlanningMilestone | null): PlanMilestone | null {
  if (facts === null) return null;
  const { title, titleFrom = 'issue', startDate, dueDate } = facts;
  const datesUnknown = startDate === 'unknown' || dueDate === 'unknown';
  return { title, titleFrom, ...datesOf(title, dayOrNull(startDate), dayOrNull(dueDate)), datesUnknown };
}

function datesOf(
  title: string,
  start: string | null,
  end: string | null,
): Pick<PlanMilestone, 'start' | 'end' | 'datesFrom'> {
  const rule = milestoneDates(title);
  if ((start !== null && end !== null) || rule === null) {
    return { start, end, datesFrom: start === null && end === null ? null : 'gitlab' };
  }
  const filled = { start: start ?? rule.start, end: end ?? rule.end };
  if (filled.start > filled.end) return { start, end, datesFrom: 'gitlab' };
  return { ...filled, datesFrom: 'product-calendar' };
}

function dayOrNull(day: string | null): string | null {
  return day !== null && isDay(day) ? day : null;
}
