import { addDays, daysBetween, startOfDay, todayIn } from './days';
import type { Deadline, DeadlineState } from './plan';

/** From this many days left on, a deadline is due soon. */
const dueSoonDays = 3;

export interface DeadlineInput {
  /** `YYYY-MM-DD`; null when it is not known. */
  readonly finalizeBy: string | null;
  /** Instant the planning issue was closed; null or absent while it is open. */
  readonly closedAt?: string | null;
  /** Instant, ISO 8601. */
  readonly now: string;
  /** IANA name; UTC where the browser does not know it. */
  readonly timeZone: string;
}

/**
 * How a finalize date stands at a moment. The date ends at 24:00 in `timeZone`, and hours are hours of a clock that
 * never changes, so the last day may have 23 or 25. Null without a finalize date or when `now` is no instant;
 * a `closedAt` that is no instant counts as open.
 */
export function deadlineAt({ finalizeBy, closedAt, now, timeZone }: DeadlineInput): Deadline | null {
  if (finalizeBy === null) return null;
  const closedOn = todayIn(closedAt ?? '', timeZone);
  if (closedOn !== null) return finalized(finalizeBy, closedOn);
  const days = daysBetween(todayIn(now, timeZone) ?? '', finalizeBy);
  if (days === null) return null;
  const state = stateOf(days);
  return {
    finalizeBy,
    state,
    days,
    hoursLeft: state === 'last-day' ? hoursLeft(finalizeBy, now, timeZone) : null,
  };
}

function finalized(finalizeBy: string, closedOn: string): Deadline | null {
  const days = daysBetween(closedOn, finalizeBy);
  return days === null ? null : { finalizeBy, state: 'finalized', days, hoursLeft: null };
}

function stateOf(days: number): DeadlineState {
  if (days < 0) return 'overdue';
  if (days === 0) return 'last-day';
  return days <= dueSoonDays ? 'due-soon' : 'upcoming';
}

function hoursLeft(finalizeBy: string, now: string, timeZone: string): number | null {
  const nextDay = addDays(finalizeBy, 1);
  const end = nextDay === null ? null : startOfDay(nextDay, timeZone);
  return end === null ? null : Math.max(0, Math.floor((end - Date.parse(now)) / 3_600_000));
}
