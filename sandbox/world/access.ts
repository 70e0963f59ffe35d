import { ancestorGroups, projectById } from './find';
import { AccessLevel, type Issue, type Project, type User } from './model';
import type { World } from './world';

/** A viewer's highest access level in a project, its groups included; 0 for none. */
export function accessLevel(world: World, viewer: User | null, project: Project): number {
  if (!viewer) return AccessLevel.none;
  const members = [project, ...ancestorGroups(world, project.fullPath)].flatMap((place) => place.members);
  const levels = members.filter((member) => member.userId === viewer.id).map((member) => member.accessLevel);
  return Math.max(AccessLevel.none, ...levels);
}

/** Whether a viewer (null: anonymous) may see a project. */
export function canReadProject(world: World, viewer: User | null, project: Project): boolean {
  if (project.visibility === 'public') return true;
  if (project.visibility === 'internal' && viewer) return true;
  return accessLevel(world, viewer, project) > AccessLevel.none;
}

/** Whether a viewer may see an issue: its project, and for a confidential one a role or a part in it. */
export function canReadIssue(world: World, viewer: User | null, issue: Issue): boolean {
  const project = projectById(world, issue.projectId);
  if (!canReadProject(world, viewer, project)) return false;
  return !issue.confidential || takesPart(viewer, issue) || isPlanner(world, viewer, project);
}

/** Whether a viewer may change an issue's title, description and state. */
export function canUpdateIssue(world: World, viewer: User | null, issue: Issue): boolean {
  return takesPart(viewer, issue) || isPlanner(world, viewer, projectById(world, issue.projectId));
}

/** Whether a viewer may change labels, milestone, assignees, weight and dates of a project's issues. */
export function isPlanner(world: World, viewer: User | null, project: Project): boolean {
  return accessLevel(world, viewer, project) >= AccessLevel.planner;
}

function takesPart(viewer: User | null, issue: Issue): boolean {
  return viewer !== null && (issue.authorId === viewer.id || issue.assigneeIds.includes(viewer.id));
}
