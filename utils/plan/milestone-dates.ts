import { addDays, weekdayOf } from './days';
import { defaultProfile, type TeamProfile } from './profile';

/**
 * The day planning has to be finalized by: the profile's number of calendar or business days (Monday to Friday)
 * before the milestone's start. Counting business days it is never on a weekend.
 * `startDate` is `YYYY-MM-DD`, and so is the answer; null when `startDate` is no day of the calendar.
 * Source of the rule: the handbook's "Milestone Planning", 3 days by default.
 */
export function finalizeDate(
  startDate: string,
  profile: Pick<TeamProfile, 'finalize'> = defaultProfile,
): string | null {
  const { days, count } = profile.finalize;
  return count === 'business' ? businessDaysBefore(startDate, days) : addDays(startDate, -days);
}

function businessDaysBefore(startDate: string, days: number): string | null {
  const nearest = days === 0 ? 0 : 1;
  const earlier = Array.from({ length: days * 2 + 3 }, (_, n) => addDays(startDate, -nearest - n));
  const businessDays = earlier.filter((day) => day !== null && !isWeekend(day));
  return businessDays[Math.max(days, 1) - 1] ?? null;
}

function isWeekend(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** A product milestone by the calendar rule; all three are `YYYY-MM-DD`. */
export interface MilestoneDates {
  readonly start: string;
  /** Last day, inclusive. */
  readonly end: string;
  readonly release: string;
}

/**
 * Dates of a GitLab product milestone by its title alone, such as `18.7`; 17.0 and every later one.
 * The rule: one release a month on the third Thursday, `X.0` in May (17.0 in May 2024); a milestone runs from the
 * Saturday before the previous release to the Friday before its own.
 * Null for any other text: white space around is fine, `v18.7`, `18.07` or `18.7.1` are no milestone titles.
 */
export function milestoneDates(title: string): MilestoneDates | null {
  const version = /^\s*([1-9]\d{1,3})\.(\d|1[01])\s*$/.exec(title);
  const major = Number(version?.[1]);
  if (!version || major < 17) return null;
  const monthsSinceMay2024 = (major - 17) * 12 + Number(version[2]);
  const release = releaseDay(monthsSinceMay2024);
  const previous = releaseDay(monthsSinceMay2024 - 1);
  const start = previous && addDays(previous, -5);
  const end = release && addDays(release, -6);
  return start && end && release ? { start, end, release } : null;
}

/** The third Thursday of a month: the one Thursday from the 15th to the 21st. */
function releaseDay(monthsSinceMay2024: number): string | null {
  const months = 2024 * 12 + 4 + monthsSinceMay2024;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const fifteenth = `${year}-${String((months % 12) + 1).padStart(2, '0')}-15`;
  const weekday = weekdayOf(fifteenth);
  return weekday === null ? null : addDays(fifteenth, (4 - weekday + 7) % 7);
}
