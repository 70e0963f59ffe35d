import { origin } from './origin';
import { ownerPath, projectById } from './world/find';
import type { Issue, Milestone, User } from './world/model';
import type { World } from './world/world';

/** An issue's page; GitLab has answered with the `work_items` form since 2026. */
export function issueUrl(world: World, issue: Issue): string {
  return `${origin}/${projectById(world, issue.projectId).fullPath}/-/work_items/${issue.iid}`;
}

/** A user's profile page. */
export function userUrl(user: User): string {
  return `${origin}/${user.username}`;
}

/** A milestone's page, under its project or its group. */
export function milestoneUrl(world: World, milestone: Milestone): string {
  const path = ownerPath(world, milestone.owner);
  return `${origin}/${milestone.owner.kind === 'group' ? 'groups/' : ''}${path}/-/milestones/${milestone.iid}`;
}
