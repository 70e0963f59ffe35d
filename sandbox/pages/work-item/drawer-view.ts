import { canReadIssue } from '../../world/access';
import { issueByIid, projectByPath } from '../../world/find';
import type { World } from '../../world/world';
import { viewerOf } from '../viewer';
import { type Layout, layouts } from './layouts';
import { workItemParts } from './parts';

/** What a drawer needs of the work item it shows. */
export interface DrawerView {
  id: number;
  /** Path of the work item's own page. */
  href: string;
  /** As the drawer's heading has it: the project's last segment and the number. */
  reference: string;
  html: string;
}

/** A work item for a drawer, whichever page lies below; null for one that cannot be read. */
export function drawerView(
  world: World,
  shown: { fullPath: string; iid: number },
  layout: Layout,
): DrawerView | null {
  const project = projectByPath(world, shown.fullPath);
  const issue = project && issueByIid(world, project.id, shown.iid);
  if (!project || !issue || !canReadIssue(world, viewerOf(world), issue)) return null;
  const parts = workItemParts(world, issue, layouts[layout]);
  return {
    id: issue.id,
    href: `/${project.fullPath}/-/work_items/${issue.iid}`,
    reference: `${project.fullPath.split('/').at(-1)}#${issue.iid}`,
    html: layouts[layout].page({ ...parts, heading: parts.heading.replaceAll('h1', 'h2') }),
  };
}
