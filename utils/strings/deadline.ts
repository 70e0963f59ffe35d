import { plural } from './numbers';

/** The countdown as the plan gives it: whole days (early or left when positive), full hours on the last day only. */
interface Countdown {
  readonly state: 'upcoming' | 'due-soon' | 'last-day' | 'overdue' | 'finalized';
  readonly days: number;
  readonly hoursLeft: number | null;
}

/** The countdown to the finalize date in words, such as `12 days left` or `Finalized 2 days early`. */
export function deadlineSentence({ state, days, hoursLeft }: Countdown): string {
  if (state === 'finalized') return finalized(days);
  if (state === 'overdue') return `${dayCount(-days)} overdue`;
  return state === 'last-day' ? lastDay(hoursLeft) : `${dayCount(days)} left`;
}

function finalized(days: number): string {
  if (days === 0) return 'Finalized on the last day';
  return days > 0 ? `Finalized ${dayCount(days)} early` : `Finalized ${dayCount(-days)} late`;
}

function lastDay(hours: number | null): string {
  if (hours === null) return 'Last day';
  return hours === 0
    ? 'Last day: less than an hour left'
    : `Last day: ${plural(hours, 'hour', 'hours')} left`;
}

function dayCount(days: number): string {
  return plural(days, 'day', 'days');
}
