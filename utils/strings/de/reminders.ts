import { countdownIn } from '../deadline';
import type { reminderStrings } from '../reminders';
import type { Translation } from '../translation';
import { deadline as words } from './deadline';
import { plural } from './numbers';

/** The background says these itself, so they are in its own script. */
export const germanReminders: Translation<typeof reminderStrings> = {
  title: ({ milestone }, deadline) =>
    `${milestone === null ? 'Plan' : `Meilenstein ${milestone}`}: ${countdownIn(words, deadline)}`,
  text: ({ title, verdict: { ready, rows, errors } }, day) =>
    [
      `${title} bis ${day} finalisieren.`,
      rows === 0 ? 'Milestone Work ist leer.' : `${ready} von ${plural(rows, 'Zeile', 'Zeilen')} bereit.`,
      errors > 0 && `${errors} zu beheben.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
};
