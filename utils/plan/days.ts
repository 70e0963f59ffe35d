const millisecondsPerDay = 86_400_000;

/** True for a `YYYY-MM-DD` that is a day of the calendar: years 0000 to 9999, real months, real leap days. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(instantOf(text)) === text;
}

/** The day `days` later (earlier when negative); null when `day` is no day or the result leaves years 0000 to 9999. */
export function addDays(day: string, days: number): string | null {
  return isDay(day) ? dayOf(instantOf(day) + days * millisecondsPerDay) : null;
}

/** Whole days from one day to another, negative when `to` is earlier; null when either is no day. */
export function daysBetween(from: string, to: string): number | null {
  if (!isDay(from) || !isDay(to)) return null;
  return (instantOf(to) - instantOf(from)) / millisecondsPerDay;
}

/** Day of the week, 0 (Sunday) to 6 (Saturday); null when `day` is no day. */
export function weekdayOf(day: string): number | null {
  return isDay(day) ? new Date(instantOf(day)).getUTCDay() : null;
}

/**
 * The day it is at `now` (an ISO 8601 instant) in `timeZone` (an IANA name; UTC when the browser does not know it).
 * Null when `now` is no instant, or one outside the years 0000 to 9999.
 */
export function todayIn(now: string, timeZone: string): string | null {
  const instant = Date.parse(now);
  return Number.isNaN(instant) ? null : dayInZone(instant, timeZone);
}

/** The first instant of `day` in `timeZone`, in milliseconds since 1970; null when `day` is no day. */
export function startOfDay(day: string, timeZone: string): number | null {
  if (!isDay(day)) return null;
  const widest = 2 * millisecondsPerDay;
  return firstInstantOf(day, timeZone, instantOf(day) - widest, instantOf(day) + widest);
}

/** A day may begin at 01:00 where clocks change at midnight, so its beginning is searched for, never computed. */
function firstInstantOf(day: string, timeZone: string, before: number, after: number): number {
  const step = 60_000;
  if (after - before <= step) return after;
  const middle = before + Math.floor((after - before) / step / 2) * step;
  const reached = (dayInZone(middle, timeZone) ?? '') >= day;
  return reached
    ? firstInstantOf(day, timeZone, before, middle)
    : firstInstantOf(day, timeZone, middle, after);
}

function dayInZone(instant: number, timeZone: string): string | null {
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  return parts.get('era') === 'AD' && isDay(day) ? day : null;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = makeCalendar(timeZone);
  calendars.set(timeZone, calendar);
  return calendar;
}

function makeCalendar(timeZone: string): Intl.DateTimeFormat {
  const shape = { era: 'short', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone });
  } catch {
    // An unknown zone is an answer of its own here: UTC, as the docstrings say.
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
}

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(instant: number): string | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
