import { inLanguage } from './in-language';

interface Counts {
  readonly total: number;
  /** Items that came to their end, failed ones included. */
  readonly over: number;
  readonly failed: number;
}

/** What is said of many changes under way. */
export const jobStrings = inLanguage('jobs', {
  label: 'Progress',
  items: 'Result of each item',
  starting: 'Starting…',
  stop: 'Stop',
  goOn: 'Go on',
  tryAgain: 'Try again',
  states: {
    waiting: 'Waiting',
    running: 'Under way',
    done: 'Done',
    already: 'No change',
    skipped: 'Left alone',
    failed: 'Failed',
  },
  progress: {
    running: (counts: Counts) => `${reached(counts)}…`,
    stopping: (counts: Counts) => `${reached(counts)}. Stopping after the one under way…`,
    stopped: (counts: Counts) => `Stopped. ${reached(counts)}. What is done stays done.`,
    ended: (counts: Counts) => `${reached(counts)}.`,
  },
});

function reached({ total, over, failed }: Counts): string {
  return failed === 0 ? `${over} of ${total} done` : `${over - failed} of ${total} done, ${failed} failed`;
}
