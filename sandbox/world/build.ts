import { projectById } from './find';
import {
  AccessLevel,
  type AccessToken,
  type Epic,
  type Group,
  type Issue,
  type Label,
  type Member,
  type MergeRequest,
  type Milestone,
  type Note,
  type Owner,
  type Project,
  type User,
} from './model';
import { newNote } from './system-notes';
import { World } from './world';

/** A world with nothing in it, living on `today` (YYYY-MM-DD). */
export function emptyWorld(today: string): World {
  return new World(today);
}

/** Adds a user; the display name defaults to the username. */
export function addUser(
  world: World,
  username: string,
  name = username,
  avatarUrl: string | null = null,
): User {
  const user = { id: world.nextId(), username, name, avatarUrl };
  world.users.push(user);
  return user;
}

/** Adds a personal access token of `user`; a month old, valid for eleven more, scope `api` unless told. */
export function addToken(
  world: World,
  user: User,
  value: string,
  more: Partial<AccessToken> = {},
): AccessToken {
  const token: AccessToken = {
    id: world.nextId(),
    value,
    name: 'Milestone Planner',
    description: null,
    userId: user.id,
    scopes: ['api'],
    createdAt: world.daysAgo(30),
    expiresAt: world.daysAgo(-335).slice(0, 10),
    revoked: false,
    lastUsedAt: null,
    ...more,
  };
  world.tokens.push(token);
  return token;
}

/** Adds a group; groups above it are added by their own calls. */
export function addGroup(world: World, fullPath: string, name = lastPart(fullPath)): Group {
  const group: Group = { id: world.nextId(), fullPath, name, members: [] };
  world.groups.push(group);
  return group;
}

/** Adds a public project; its groups are added by their own calls. */
export function addProject(world: World, fullPath: string, more: Partial<Project> = {}): Project {
  const project: Project = {
    id: world.nextId(more.id),
    fullPath,
    name: lastPart(fullPath),
    description: '',
    visibility: 'public',
    members: [],
    issueTemplates: new Map(),
    ...more,
  };
  world.projects.push(project);
  return project;
}

/** Gives users a role in a project or group; developer unless told. */
export function addMembers(
  place: { members: Member[] },
  users: readonly User[],
  accessLevel: number = AccessLevel.developer,
): void {
  place.members.push(...users.map((user) => ({ userId: user.id, accessLevel })));
}

/** Adds a milestone to a project or group. */
export function addMilestone(
  world: World,
  owner: Owner,
  title: string,
  more: Partial<Milestone> = {},
): Milestone {
  const siblings = world.milestones.filter(
    (one) => one.owner.kind === owner.kind && one.owner.id === owner.id,
  );
  const milestone: Milestone = {
    id: world.nextId(more.id),
    iid: siblings.length + 1,
    owner,
    title,
    description: '',
    state: 'active',
    startDate: null,
    dueDate: null,
    createdAt: world.daysAgo(300),
    ...more,
  };
  world.milestones.push(milestone);
  return milestone;
}

/** Adds a label to a project or group. */
export function addLabel(
  world: World,
  owner: Owner,
  name: string,
  color = '#6699cc',
  description = '',
): Label {
  const label: Label = {
    id: world.nextId(),
    owner,
    name,
    color,
    textColor: textOn(color),
    description: description || null,
  };
  world.labels.push(label);
  return label;
}

/** Adds an open issue with the next iid of its project; labels it names need not exist. */
export function addIssue(world: World, project: Project, title: string, more: Partial<Issue> = {}): Issue {
  const iids = world.issues.filter((issue) => issue.projectId === project.id).map((issue) => issue.iid);
  const author = world.users[0];
  if (!author && more.authorId === undefined) throw new Error('add a user before an issue');
  const createdAt = more.createdAt ?? world.daysAgo(20);
  const issue: Issue = {
    id: world.nextId(),
    iid: Math.max(0, ...iids) + 1,
    projectId: projectById(world, project.id).id,
    type: 'ISSUE',
    title,
    description: null,
    state: 'opened',
    confidential: false,
    authorId: author?.id ?? 0,
    assigneeIds: [],
    labels: [],
    milestoneId: null,
    weight: null,
    startDate: null,
    dueDate: null,
    parentId: null,
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    closedById: null,
    lastEditedAt: null,
    lastEditedById: null,
    lockVersion: 1,
    ...more,
  };
  world.issues.push(issue);
  return issue;
}

/** Adds a person's comment. */
export function addNote(world: World, issue: Issue, by: User, body: string, more: Partial<Note> = {}): Note {
  const note = { ...newNote(world, issue, by, body), ...more };
  world.notes.push(note);
  return note;
}

/** Records that `by` set an issue's weight, `days` ago. */
export function addWeightEvent(world: World, issue: Issue, by: User, weight: number, days: number): void {
  const createdAt = world.daysAgo(days);
  world.weightEvents.push({ id: world.nextId(), issueId: issue.id, userId: by.id, weight, createdAt });
}

/** Adds an open epic to a group. */
export function addEpic(world: World, group: Group, iid: number, title: string): Epic {
  const epic: Epic = { id: world.nextId(), iid, groupId: group.id, title, state: 'opened' };
  world.epics.push(epic);
  return epic;
}

/** Adds an open merge request to a project. */
export function addMergeRequest(
  world: World,
  project: Project,
  iid: number,
  title: string,
  author: User,
  description = '',
): MergeRequest {
  const mr: MergeRequest = {
    id: world.nextId(),
    iid,
    projectId: project.id,
    title,
    description,
    state: 'opened',
    authorId: author.id,
  };
  world.mergeRequests.push(mr);
  return mr;
}

function lastPart(fullPath: string): string {
  return fullPath.slice(fullPath.lastIndexOf('/') + 1);
}

/** GitLab writes dark text on light label colours and white on the others, by perceived brightness. */
function textOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 165 ? '#1F1E24' : '#FFFFFF';
}
