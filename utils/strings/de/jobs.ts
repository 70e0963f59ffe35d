import type { jobStrings } from '../jobs';
import type { Translation } from '../translation';

type Words = Translation<typeof jobStrings>;
type Counts = Parameters<Words['progress']['running']>[0];

export const jobs: Words = {
  label: 'Fortschritt',
  items: 'Ergebnis im Einzelnen',
  starting: 'Beginnt…',
  stop: 'Anhalten',
  goOn: 'Fortfahren',
  tryAgain: 'Erneut versuchen',
  states: {
    waiting: 'Wartet',
    running: 'Läuft',
    done: 'Erledigt',
    already: 'Unverändert',
    skipped: 'Belassen',
    failed: 'Fehlgeschlagen',
  },
  progress: {
    running: (counts) => `${reached(counts)}…`,
    stopping: (counts) => `${reached(counts)}. Hält nach dem laufenden an…`,
    stopped: (counts) => `Angehalten. ${reached(counts)}. Was getan ist, bleibt.`,
    ended: (counts) => `${reached(counts)}.`,
  },
};

function reached({ total, over, failed }: Counts): string {
  return failed === 0
    ? `${over} von ${total} erledigt`
    : `${over - failed} von ${total} erledigt, ${failed} fehlgeschlagen`;
}
