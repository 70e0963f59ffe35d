import type { Service } from './ports';
import { nextAttempt } from './replay-times';

/** Has the alarm ring when the first of all waiting commands is due; nothing waits: no appointment is made. */
export async function ringForNextReplay({ journal, alarms }: Service): Promise<void> {
  const [first] = (await journal.all())
    .filter(({ state }) => state === 'waiting')
    .map(nextAttempt)
    .sort();
  if (first !== undefined) await alarms.ringAt('replay', first);
}
