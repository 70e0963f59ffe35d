import { startOfDay, todayIn } from './days';
import { type DeadlineInput, deadlineAt } from './deadline';

/** Days before the finalize date at which a reminder is due (issue trackers' usual rhythm: a week, three days, the day before). */
const daysBefore = [7, 3, 1] as const;

/** A reminder of a finalize date: so many days before it, or once it has passed. */
export type ReminderStage = (typeof daysBefore)[number] | 'overdue';

/** Nobody is reminded in the small hours: this long after the day began, in milliseconds. */
const morning = 8 * 3_600_000;

/**
 * The reminder that an open plan's finalize date calls for at a moment: the newest whose day has come, so that those
 * nobody could show are made up for by one. Null more than seven days before, before eight in the morning of the user's
 * `timeZone`, when the plan is finalized, and without a finalize date.
 */
export function reminderStage(input: DeadlineInput): ReminderStage | null {
  const deadline = deadlineAt(input);
  if (deadline === null || deadline.state === 'finalized' || isNight(input)) return null;
  if (deadline.state === 'overdue') return 'overdue';
  return daysBefore.findLast((days) => deadline.days <= days) ?? null;
}

function isNight({ now, timeZone }: DeadlineInput): boolean {
  const begun = startOfDay(todayIn(now, timeZone) ?? '', timeZone);
  return begun === null || Date.parse(now) - begun < morning;
}
