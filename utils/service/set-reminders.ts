import type { Settings } from '@/utils/protocol/answers/settings';
import type { MessageOf } from '@/utils/protocol/messages';
import { projectKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import type { Service } from './ports';
import { readStatuses } from './read-statuses';
import { remind } from './remind';
import { readSettings } from './settings';

/**
 * Has the user reminded of the finalize dates of a team project, or no longer. Fails with 'notifications-withheld' when the
 * browser shows no notifications of ours.
 */
export async function setReminders(
  service: Service,
  { origin, projectPath, on }: MessageOf<'set-reminders'>,
): Promise<Settings> {
  if (on && !(await service.notifications.allowed())) throw new ServiceFailure('notifications-withheld');
  const project = { origin, projectPath };
  await service.locks.exclusive('settings', async () => {
    const { reminders } = await service.settings.read();
    const others = reminders.filter((other) => projectKey(other) !== projectKey(project));
    await service.settings.writeReminders(on ? [...others, project] : others);
  });
  if (on) void remindAtOnce(service);
  return readSettings(service);
}

/** A project nothing is known of yet is read first. */
async function remindAtOnce(service: Service): Promise<void> {
  await readStatuses(service, { fresh: false });
  await remind(service);
}
