import { milestoneDates } from '../dates';
import { isDay } from '../days';
import type { MilestoneFacts } from '../facts';
import type { PlanMilestone } from '../plan';

/**
 * A milestone with its dates: GitLab's where it has them, the product calendar's where it has none (then `datesFrom`
 * says so, even if only one of the two was missing), unless the two together would end before they start.
 */
export function planMilestone(facts: MilestoneFacts | null): PlanMilestone | null {
  if (facts === null) return null;
  const start = dayOrNull(facts.startDate);
  const end = dayOrNull(facts.dueDate);
  const rule = milestoneDates(facts.title);
  if ((start !== null && end !== null) || rule === null) {
    return { title: facts.title, start, end, datesFrom: start === null && end === null ? null : 'gitlab' };
  }
  const filled = { start: start ?? rule.start, end: end ?? rule.end };
  if (filled.start > filled.end) return { title: facts.title, start, end, datesFrom: 'gitlab' };
  return { title: facts.title, ...filled, datesFrom: 'product-calendar' };
}

function dayOrNull(day: string | null): string | null {
  return day !== null && isDay(day) ? day : null;
}
