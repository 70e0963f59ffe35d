import { type ReminderStage, reminderStage } from '@/utils/plan/reminder';
import type { PlanStatus } from '@/utils/protocol/answers/plan-status';
import { issueKey, projectKey } from '@/utils/storage/keys';
import type { Reminded } from '@/utils/storage/reminded';
import type { Reminder, Service } from './ports';
import { readStatuses } from './read-statuses';

/**
 * Shows the reminders that are due, each once, for the team projects the user chose, as far as the browser lets us. What
 * looks due by the last known statuses is asked of GitLab first: the plan may be finalized, or its date moved.
 */
export async function remind(service: Service): Promise<void> {
  if (await isAnyDue(service)) await service.locks.exclusive('remind', () => showDue(service));
}

async function showDue(service: Service): Promise<void> {
  // Whoever held the lock before may have shown it.
  if (!(await isAnyDue(service))) return;
  await readStatuses(service, { fresh: true });
  for (const reminder of await dueReminders(service)) {
    await service.notifications.show(reminder);
    await note(service, reminder);
  }
}

async function isAnyDue(service: Service): Promise<boolean> {
  return (await dueReminders(service)).length > 0 && service.notifications.allowed();
}

async function dueReminders({ settings, statuses, reminded, clock }: Service): Promise<readonly Reminder[]> {
  const [{ reminders, projects }, { value: shown }] = await Promise.all([settings.read(), reminded.read()]);
  const setUp = new Set(projects.map(projectKey));
  const wanted = new Set(reminders.map(projectKey).filter((key) => setUp.has(key)));
  if (wanted.size === 0) return [];
  const plans = (await statuses.all())
    .filter((status) => wanted.has(projectKey(status)))
    .flatMap((status) => status.plans)
    .filter(({ state }) => state === 'opened');
  const [now, timeZone] = [clock.now(), clock.timeZone()];
  return plans.flatMap((plan): Reminder[] => {
    const { finalizeBy } = plan;
    const stage = reminderStage({ finalizeBy, now, timeZone });
    if (finalizeBy === null || stage === null || isShown(shown, plan, stage)) return [];
    return [{ plan, finalizeBy, stage }];
  });
}

/** A clock put back shows no earlier reminder again. */
function isShown(shown: Reminded, { issue, finalizeBy }: PlanStatus, stage: ReminderStage): boolean {
  const last = shown[issueKey(issue)];
  return last !== undefined && last.finalizeBy === finalizeBy && daysOf(last.stage) <= daysOf(stage);
}

function daysOf(stage: ReminderStage): number {
  return stage === 'overdue' ? -1 : stage;
}

/** Remembers what was shown, and forgets plans that are no longer open. */
async function note({ reminded, statuses }: Service, { plan, finalizeBy, stage }: Reminder): Promise<void> {
  const known = (await statuses.all()).flatMap(({ plans }) => plans);
  const open = new Set(known.filter(({ state }) => state === 'opened').map(({ issue }) => issueKey(issue)));
  const kept = Object.entries((await reminded.read()).value).filter(([key]) => open.has(key));
  await reminded.write({ ...Object.fromEntries(kept), [issueKey(plan.issue)]: { finalizeBy, stage } });
}

/** Leads to the planning issue a reminder was about, by its issue key; nowhere when it is not known any more. */
export async function followReminder({ statuses, showIssue }: Service, key: string): Promise<void> {
  const plans = (await statuses.all()).flatMap((status) => status.plans);
  const plan = plans.find(({ issue }) => issueKey(issue) === key);
  if (plan !== undefined) await showIssue(plan.issue, plan.webUrl);
}
