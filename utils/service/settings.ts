import { presets } from '@/utils/plan/profiles';
import type { Message, Settings, TeamProject } from '@/utils/protocol/messages';
import { projectKey } from '@/utils/storage/keys';
import { updateBadge } from './badge';
import { ServiceFailure } from './failures';
import { openInstance } from './instance';
import type { Service } from './ports';
import { presetInForce } from './team-profile';

/** Everything set up, with what is known of each instance's token. */
export async function readSettings({ settings, tokens }: Service): Promise<Settings> {
  const { projects, preset, instances, reset } = await settings.read();
  const statuses = instances.map(
    async (origin) => [origin, (await tokens.saved(origin))?.status ?? null] as const,
  );
  const all = {
    projects,
    preset: presetInForce(preset).id,
    presets: presets.map(({ id, name }) => ({ id, name })),
    tokens: Object.fromEntries(await Promise.all(statuses)),
  };
  return reset.length === 0 ? all : { ...all, reset };
}

/** Adds a team project after GitLab confirmed that it is there, spelled as GitLab does. Fails as the gateway fails. */
export async function addProject(
  service: Service,
  { origin, projectPath }: Extract<Message, { type: 'add-project' }>,
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
  removed: Extract<Message, { type: 'remove-project' }>,
): Promise<Settings> {
  await changeProjects(service, (projects) => without(projects, removed));
  await service.statuses.drop(projectKey(removed));
  await updateBadge(service);
  return readSettings(service);
}

/** Puts a preset's rules in force. Fails with 'refused-message' for an id that names none. */
export async function chooseProfile(
  service: Service,
  { preset }: Extract<Message, { type: 'choose-profile' }>,
): Promise<Settings> {
  const chosen = presets.find(({ id }) => id === preset);
  if (!chosen) throw new ServiceFailure('refused-message');
  await service.settings.writePreset(chosen.id);
  await service.settings.writePlanningLabels([chosen.profile.planningLabel]);
  await service.statuses.dropUnder('');
  return readSettings(service);
}

type Projects = readonly TeamProject[];

async function changeProjects(
  { settings, locks }: Service,
  change: (projects: Projects) => Projects,
): Promise<void> {
  await locks.exclusive('settings', async () => {
    await settings.writeProjects(change((await settings.read()).projects));
  });
}

function without(projects: Projects, removed: TeamProject): Projects {
  return projects.filter((project) => projectKey(project) !== projectKey(removed));
}
