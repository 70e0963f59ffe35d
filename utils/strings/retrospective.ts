import { formatDay } from './dates';
import { inLanguage } from './in-language';

/** What is said of retrospectives, in the panel and in the popup. Days are `YYYY-MM-DD`. */
export const retrospectiveStrings = inLanguage('retrospective', {
  heading: 'Retrospective',
  reading: 'Reading the retrospective…',
  due: (day: string, today: string, locale?: string) =>
    `${day < today ? 'Was due' : 'Due'} ${formatDay(day, locale)}`,
  noDueDate: 'No due date',
  closed: 'closed',
  missing: (plan: string) => `${plan} has no retrospective sub-task yet.`,
  wouldBeDue: (day: string, locale?: string) => `It would be due ${formatDay(day, locale)}.`,
  create: 'Create it',
  creating: 'Creating…',
  tryAgain: 'Try again',
});
