import { ancestorGroups } from '../world/find';
import type { Project } from '../world/model';
import type { World } from '../world/world';
import type { Crumb } from './view';

const SHOWN_GROUPS = 2;

/** The breadcrumb trail down to a project: its nearest groups, then itself. */
export function projectCrumbs(world: World, project: Project): Crumb[] {
  const groups = ancestorGroups(world, project.fullPath).slice(0, SHOWN_GROUPS).reverse();
  return [
    ...groups.map((group) => ({ text: group.name, href: `/groups/${group.fullPath}` })),
    { text: project.name, href: `/${project.fullPath}` },
  ];
}
