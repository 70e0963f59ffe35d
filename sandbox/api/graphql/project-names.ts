import { origin } from '../../origin';
import type { Project } from '../../world/model';
import { gid } from './ids';

/** What a `Project` says about itself; `projectNode` adds what can be looked up in it. */
export function projectNames(project: Project) {
  return {
    id: gid('Project', project.id),
    fullPath: project.fullPath,
    name: project.name,
    nameWithNamespace: project.fullPath.split('/').join(' / '),
    webUrl: `${origin}/${project.fullPath}`,
    visibility: project.visibility,
  };
}
