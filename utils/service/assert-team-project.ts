import type { TeamProject } from '@/utils/protocol/fields';
import { projectKey } from '@/utils/storage/keys';
import { ServiceFailure } from './failures';
import type { Service } from './ports';

/** Fails with 'refused-message' for a project that is not set up. */
export async function assertTeamProject({ settings }: Service, project: TeamProject): Promise<void> {
  const { projects } = await settings.read();
  const isSetUp = projects.some((one) => projectKey(one) === projectKey(project));
  if (!isSetUp) throw new ServiceFailure('refused-message');
}
