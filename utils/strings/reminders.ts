import { deadlineSentence } from './deadline';
import { plural } from './numbers';

/** What a reminder is about. */
interface Reminded {
  readonly title: string;
  readonly milestone: string | null;
  readonly verdict: { readonly ready: number; readonly rows: number; readonly errors: number };
}

type Countdown = Parameters<typeof deadlineSentence>[0];

/** What a reminder of a finalize date says; the day arrives formatted, the deadline as it stands. */
export const reminderStrings = {
  title: ({ milestone }: Reminded, deadline: Countdown) =>
    `${milestone === null ? 'Plan' : `Milestone ${milestone}`}: ${deadlineSentence(deadline)}`,
  text: ({ title, verdict: { ready, rows, errors } }: Reminded, day: string) =>
    [
      `Finalize ${title} by ${day}.`,
      rows === 0 ? 'Milestone Work is empty.' : `${ready} of ${plural(rows, 'row', 'rows')} ready.`,
      errors > 0 && `${errors} to fix.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
};
