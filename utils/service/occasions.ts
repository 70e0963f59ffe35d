import { addDays, startOfDay, todayIn } from '@/utils/plan/days';
import { updateBadge } from './badge';
import { detectOnInstances } from './instances';
import { pruneJobs } from './jobs/jobs';
import type { AlarmName, Service } from './ports';
import { announcePlanningLabel } from './profiles';
import { readStatuses } from './read-statuses';
import { followReminder, remind } from './remind';
import { pruneJournal, replayJournal } from './replay-journal';

const refreshMinutes = 4 * 60;

/** A candidate this old belongs to a test that was cut off. */
const candidateAge = 60_000;

/** What the background does of its own accord, and when. */
export interface Occasions {
  /** Each time the worker wakes up. */
  workerStarted(): Promise<void>;
  /** The browser started, or the extension was installed or updated. */
  browserStarted(): Promise<void>;
  alarmRang(name: AlarmName): Promise<void>;
  cameOnline(): Promise<void>;
  /** The user let us reach another host. */
  hostAllowed(): Promise<void>;
  /** A reminder was clicked; its id is an issue key. */
  reminderClicked(key: string): Promise<void>;
}

export function createOccasions(service: Service): Occasions {
  const alarms: Readonly<Record<AlarmName, () => Promise<void>>> = {
    refresh: () => refresh(service),
    midnight: () => newDay(service),
    replay: () => replayJournal(service, 'due'),
  };
  return {
    async workerStarted() {
      await Promise.all([
        dropOldCandidates(service),
        service.alarms.ringEvery('refresh', refreshMinutes),
        newDay(service),
        pruneJobs(service),
        pruneJournal(service),
        replayJournal(service, 'due'),
      ]);
    },
    async browserStarted() {
      await Promise.all([announcePlanningLabel(service), detectOnInstances(service), refresh(service)]);
    },
    alarmRang: (name) => alarms[name](),
    cameOnline: () => replayJournal(service, 'all'),
    async hostAllowed() {
      await replayJournal(service, 'all');
      await refresh(service);
    },
    reminderClicked: (key) => followReminder(service, key),
  };
}

async function refresh(service: Service): Promise<void> {
  await replayJournal(service, 'due');
  await readStatuses(service, { fresh: true });
  await remind(service);
}

/** A countdown loses a day at local midnight. */
async function newDay(service: Service): Promise<void> {
  const midnight = nextMidnight(service.clock.now(), service.clock.timeZone());
  if (midnight !== null) await service.alarms.ringAt('midnight', midnight);
  await updateBadge(service);
  await remind(service);
}

function nextMidnight(now: string, timeZone: string): string | null {
  const today = todayIn(now, timeZone);
  const tomorrow = today && addDays(today, 1);
  const instant = tomorrow && startOfDay(tomorrow, timeZone);
  return instant ? new Date(instant).toISOString() : null;
}

function dropOldCandidates({ tokens, clock }: Service): Promise<void> {
  return tokens.dropCandidatesBefore(new Date(Date.parse(clock.now()) - candidateAge).toISOString());
}
