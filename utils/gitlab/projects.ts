import type { ProjectFacts } from './gateway';
import { type Instance, placeOn } from './instance';
import { projectOn } from './schemas/project';
import { understand } from './schemas/understand';

export async function readProject(instance: Instance, path: string): Promise<ProjectFacts> {
  const { projectPath } = placeOn(instance, path);
  return understand(projectOn(instance), await instance.rest.projects.show(projectPath));
}
