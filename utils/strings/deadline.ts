import { inLanguage } from './in-language';
import { plural } from './numbers';

/** The countdown as the plan gives it: whole days (early or left when positive), full hours on the last day only. */
interface Countdown {
  readonly state: 'upcoming' | 'due-soon' | 'last-day' | 'overdue' | 'finalized';
  readonly days: number;
  readonly hoursLeft: number | null;
}

const deadlineInEnglish = {
  left: (days: number) => `${dayCount(days)} left`,
  overdue: (days: number) => `${dayCount(days)} overdue`,
  lastDay: 'Last day',
  lastHours: (hours: number) =>
    `Last day: ${hours === 0 ? 'less than an hour' : plural(hours, 'hour', 'hours')} left`,
  onTime: 'Finalized on the last day',
  early: (days: number) => `Finalized ${dayCount(days)} early`,
  late: (days: number) => `Finalized ${dayCount(days)} late`,
};

export type DeadlineWords = typeof deadlineInEnglish;

const words = inLanguage('deadline', deadlineInEnglish);

/** The countdown to the finalize date in words, such as `12 days left` or `Finalized 2 days early`. */
export function deadlineSentence(countdown: Countdown): string {
  return countdownIn(words, countdown);
}

/** The same for the team to read. */
export function teamDeadlineSentence(countdown: Countdown): string {
  return countdownIn(deadlineInEnglish, countdown);
}

/** The same in the words of one language. */
export function countdownIn(words: DeadlineWords, { state, days, hoursLeft }: Countdown): string {
  if (state === 'finalized') return finalized(days, words);
  if (state === 'overdue') return words.overdue(-days);
  if (state !== 'last-day') return words.left(days);
  return hoursLeft === null ? words.lastDay : words.lastHours(hoursLeft);
}

function finalized(days: number, words: DeadlineWords): string {
  if (days === 0) return words.onTime;
  return days > 0 ? words.early(days) : words.late(-days);
}

function dayCount(days: number): string {
  return plural(days, 'day', 'days');
}
