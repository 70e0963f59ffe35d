import type { Epic, Group, Issue, Label, MergeRequest, Milestone, Owner, Project, User } from './model';
import type { World } from './world';

/** The user with this id; the world holds no dangling user ids, so a miss is a bug. */
export function userById(world: World, id: number): User {
  const user = world.users.find((candidate) => candidate.id === id);
  if (!user) throw new Error(`no user with id ${id}`);
  return user;
}

/** The user of this name, whatever its case, or null. */
export function userByName(world: World, username: string): User | null {
  const wanted = username.toLowerCase();
  return world.users.find((user) => user.username.toLowerCase() === wanted) ?? null;
}

/** The project with this id; a miss is a bug. */
export function projectById(world: World, id: number): Project {
  const project = world.projects.find((candidate) => candidate.id === id);
  if (!project) throw new Error(`no project with id ${id}`);
  return project;
}

/** The project of this full path, whatever its case, or null. */
export function projectByPath(world: World, path: string): Project | null {
  const wanted = path.toLowerCase();
  return world.projects.find((project) => project.fullPath.toLowerCase() === wanted) ?? null;
}

/** The group of this full path, whatever its case, or null. */
export function groupByPath(world: World, path: string): Group | null {
  const wanted = path.toLowerCase();
  return world.groups.find((group) => group.fullPath.toLowerCase() === wanted) ?? null;
}

/** The issue `iid` of a project, or null. */
export function issueByIid(world: World, projectId: number, iid: number): Issue | null {
  return world.issues.find((issue) => issue.projectId === projectId && issue.iid === iid) ?? null;
}

/** The issue with this global id, or null. */
export function issueById(world: World, id: number): Issue | null {
  return world.issues.find((issue) => issue.id === id) ?? null;
}

/** The epic `iid` of a group, or null. */
export function epicByIid(world: World, groupId: number, iid: number): Epic | null {
  return world.epics.find((epic) => epic.groupId === groupId && epic.iid === iid) ?? null;
}

/** The merge request `iid` of a project, or null. */
export function mergeRequestByIid(world: World, projectId: number, iid: number): MergeRequest | null {
  return world.mergeRequests.find((mr) => mr.projectId === projectId && mr.iid === iid) ?? null;
}

/** The groups above a path, nearest first: `a/b/c` is in `a/b`, then `a`. */
export function ancestorGroups(world: World, fullPath: string): Group[] {
  const parts = fullPath.split('/').slice(0, -1);
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return paths.flatMap((path) => groupByPath(world, path) ?? []);
}

/** Full path of a project or group that owns a milestone or label. */
export function ownerPath(world: World, owner: Owner): string {
  const list = owner.kind === 'project' ? world.projects : world.groups;
  return list.find((candidate) => candidate.id === owner.id)?.fullPath ?? '';
}

/** Whether a milestone or label belongs to the project itself or to a group above it. */
function inProject(world: World, owner: Owner, project: Project): boolean {
  if (owner.kind === 'project') return owner.id === project.id;
  return ancestorGroups(world, project.fullPath).some((group) => group.id === owner.id);
}

/** Whether a milestone or label belongs to the group itself, or to a group above when asked for. */
export function inGroup(world: World, owner: Owner, group: Group, includeAncestors: boolean): boolean {
  if (owner.kind !== 'group') return false;
  if (owner.id === group.id) return true;
  return includeAncestors && ancestorGroups(world, group.fullPath).some(({ id }) => id === owner.id);
}

/** Milestones an issue of this project may carry. */
export function projectMilestones(world: World, project: Project): Milestone[] {
  return world.milestones.filter((milestone) => inProject(world, milestone.owner, project));
}

/** Labels an issue of this project may carry without one being created. */
export function projectLabels(world: World, project: Project): Label[] {
  return world.labels.filter((label) => inProject(world, label.owner, project));
}

/** The milestone with this id, or null. */
export function milestoneById(world: World, id: number | null): Milestone | null {
  return world.milestones.find((milestone) => milestone.id === id) ?? null;
}

/** A project's name with the names of the groups above it: `GitLab.com / Security / Team`. */
export function fullName(world: World, project: Project): string {
  const groups = ancestorGroups(world, project.fullPath).reverse();
  return [...groups, project].map(({ name }) => name).join(' / ');
}
