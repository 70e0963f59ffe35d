import { presets } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { TeamProject } from '@/utils/protocol/fields';
import type { MessageOf } from '@/utils/protocol/messages';
import { projectKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import { openInstance } from './open-instance';
import type { Service } from './ports';
import { profileInForce } from './team-profile';

/** Everything set up, with what is known of each instance's token and whether its host may be reached. */
export async function readSettings({ settings, tokens, hosts, notifications }: Service): Promise<Settings> {
  const kept = await settings.read();
  const { projects, ownProfile, unreadProfile, instances, reminders, reset } = kept;
  const allowed = await Promise.all(instances.map(hosts.allowed));
  const statuses = instances.map(
    async (origin) => [origin, (await tokens.saved(origin))?.status ?? null] as const,
  );
  const all = {
    projects,
    chosenProfile: profileInForce(kept).id,
    ownProfile,
    presets: presets.map(({ id, name }) => ({ id, name })),
    tokens: Object.fromEntries(await Promise.all(statuses)),
    withheld: instances.filter((_, index) => !allowed[index]),
    reminders,
    notifications: await notifications.allowed(),
  };
  return { ...all, ...(unreadProfile && { unreadProfile }), ...(reset.length > 0 && { reset }) };
}

/** Adds a team project after GitLab confirmed that it is there, spelled as GitLab does. Fails as the gateway fails. */
export async function addProject(
  service: Service,
  { origin, projectPath }: MessageOf<'add-project'>,
): Promise<Settings> {
  const { gateway } = await openInstance(service, origin);
  const { path } = await gateway.project(projectPath.trim());
  const added = { origin, projectPath: path };
  await changeProjects(service, (projects) => [...without(projects, added), added]);
  return readSettings(service);
}

/** Removes a team project, and what was kept of it. */
export async function removeProject(
  service: Service,
  removed: MessageOf<'remove-project'>,
): Promise<Settings> {
  await changeProjects(service, (projects) => without(projects, removed));
  await service.statuses.drop(projectKey(removed));
  await updateBadge(service);
  return readSettings(service);
}

type Projects = readonly TeamProject[];

async function changeProjects(
  { settings, locks }: Service,
  change: (projects: Projects) => Projects,
): Promise<void> {
  await locks.exclusive('settings', async () => {
    const { projects, reminders } = await settings.read();
    const changed = change(projects);
    const left = new Set(changed.map(projectKey));
    await settings.writeProjects(changed);
    await settings.writeReminders(reminders.filter((project) => left.has(projectKey(project))));
  });
}

function without(projects: Projects, removed: TeamProject): Projects {
  return projects.filter((project) => projectKey(project) !== projectKey(removed));
}
