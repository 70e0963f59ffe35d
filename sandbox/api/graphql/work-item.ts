import { origin } from '../../origin';
import { renderDescription } from '../../pages/markdown/render';
import { issueUrl } from '../../web-urls';
import { canReadIssue, canUpdateIssue, isPlanner } from '../../world/access';
import { issueById, milestoneById, projectById, projectLabels, userById } from '../../world/find';
import type { Issue, IssueType, User } from '../../world/model';
import { taskItems } from '../../world/tasks';
import type { World } from '../../world/world';
import { connection } from './connection';
import { gid } from './ids';
import { milestoneNode } from './milestone';
import { discussionConnection, type NotesArgs, noteConnection } from './notes';
import { userNode } from './people';
import { projectNames } from './project-names';

/** Ids of the work item types, as `WorkItemsTypeID` numbers. */
export const typeIds: Record<IssueType, number> = { ISSUE: 1, INCIDENT: 2, TASK: 5 };
const typeNames: Record<IssueType, string> = { ISSUE: 'Issue', INCIDENT: 'Incident', TASK: 'Task' };

/** A `WorkItemType`. */
export function typeNode(type: IssueType) {
  return {
    id: gid('WorkItems::Type', typeIds[type]),
    name: typeNames[type],
    iconName: `work-item-${type.toLowerCase()}`,
  };
}

/** A `WorkItem` as `viewer` may see it. */
export function workItemNode(world: World, issue: Issue, viewer: User | null): object {
  const project = projectById(world, issue.projectId);
  return {
    ...common(world, issue),
    id: gid('WorkItem', issue.id),
    titleHtml: issue.title,
    state: issue.state === 'opened' ? 'OPEN' : 'CLOSED',
    lockVersion: issue.lockVersion,
    workItemType: typeNode(issue.type),
    project: projectNames(project),
    namespace: { ...projectNames(project), id: gid('Namespaces::ProjectNamespace', project.id) },
    movedToWorkItemUrl: null,
    userPermissions: permissions(world, issue, viewer),
    widgets: ({ onlyTypes }: { onlyTypes?: string[] }) =>
      widgets(world, issue, viewer).filter(({ type }) => !onlyTypes || onlyTypes.includes(type)),
  };
}

function permissions(world: World, issue: Issue, viewer: User | null) {
  return {
    readWorkItem: true,
    updateWorkItem: canUpdateIssue(world, viewer, issue),
    setWorkItemMetadata: isPlanner(world, viewer, projectById(world, issue.projectId)),
    createNote: viewer !== null,
  };
}

/** An `Issue`, the older shape of the same thing. */
export function issueNode(world: World, issue: Issue, viewer: User | null) {
  return {
    ...common(world, issue),
    id: gid('Issue', issue.id),
    state: issue.state,
    descriptionHtml: () => html(world, issue, viewer),
    weight: issue.weight,
    assignees: () => assignees(world, issue),
    labels: () => labels(world, issue),
    milestone: () => milestone(world, issue),
    lastEditedAt: issue.lastEditedAt,
    dueDate: issue.dueDate,
    taskCompletionStatus: () => completion(issue),
    notes: (args: NotesArgs) => noteConnection(world, issue, viewer, args),
    discussions: (args: NotesArgs) => discussionConnection(world, issue, viewer, args),
  };
}

function common(world: World, issue: Issue) {
  const { fullPath } = projectById(world, issue.projectId);
  const webUrl = issueUrl(world, issue);
  return {
    iid: String(issue.iid),
    title: issue.title,
    description: issue.description,
    confidential: issue.confidential,
    author: userNode(userById(world, issue.authorId)),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    webUrl,
    webPath: webUrl.slice(origin.length),
    reference: ({ full }: { full?: boolean }) => `${full ? fullPath : ''}#${issue.iid}`,
  };
}

function widgets(world: World, issue: Issue, viewer: User | null) {
  const widget = <T extends object>(name: string, type: string, more: T) => ({
    __typename: `WorkItemWidget${name}`,
    type,
    ...more,
  });
  return [
    widget('Assignees', 'ASSIGNEES', { assignees: assignees(world, issue), allowsMultipleAssignees: true }),
    widget('Description', 'DESCRIPTION', descriptionParts(world, issue, viewer)),
    widget('Hierarchy', 'HIERARCHY', hierarchy(world, issue, viewer)),
    widget('Labels', 'LABELS', { labels: labels(world, issue), allowsScopedLabels: true }),
    widget('Milestone', 'MILESTONE', { milestone: milestone(world, issue) }),
    widget('Notes', 'NOTES', {
      discussions: (args: NotesArgs) => discussionConnection(world, issue, viewer, args),
    }),
    widget('StartAndDueDate', 'START_AND_DUE_DATE', {
      startDate: issue.startDate,
      dueDate: issue.dueDate,
      isFixed: true,
    }),
    widget('Weight', 'WEIGHT', { weight: issue.weight, rolledUpWeight: null }),
  ];
}

function descriptionParts(world: World, issue: Issue, viewer: User | null) {
  return {
    description: issue.description,
    descriptionHtml: () => html(world, issue, viewer),
    edited: issue.lastEditedAt !== null,
    lastEditedAt: issue.lastEditedAt,
    lastEditedBy: issue.lastEditedById === null ? null : userNode(userById(world, issue.lastEditedById)),
    taskCompletionStatus: completion(issue),
  };
}

function hierarchy(world: World, issue: Issue, viewer: User | null) {
  const readable = (one: Issue | null): one is Issue => one !== null && canReadIssue(world, viewer, one);
  const parent = issue.parentId === null ? null : issueById(world, issue.parentId);
  const children = world.issues.filter((one) => one.parentId === issue.id && readable(one));
  return {
    hasParent: issue.parentId !== null,
    parent: () => (readable(parent) ? workItemNode(world, parent, viewer) : null),
    hasChildren: children.length > 0,
    children: (args: NotesArgs) =>
      connection(
        children.map((one) => workItemNode(world, one, viewer)),
        args,
      ),
  };
}

function html(world: World, issue: Issue, viewer: User | null): string {
  return renderDescription(world, projectById(world, issue.projectId), issue.description ?? '', viewer);
}

function assignees(world: World, issue: Issue) {
  return connection(issue.assigneeIds.map((id) => userNode(userById(world, id))));
}

function labels(world: World, issue: Issue) {
  const known = projectLabels(world, projectById(world, issue.projectId));
  const own = known.filter((label) => issue.labels.includes(label.name));
  return connection(
    own.map(({ name, ...label }) => ({ ...label, id: gid('GroupLabel', label.id), title: name })),
  );
}

function milestone(world: World, issue: Issue) {
  const found = milestoneById(world, issue.milestoneId);
  return found && milestoneNode(world, found);
}

function completion(issue: Issue) {
  const tasks = taskItems(issue.description ?? '');
  return { count: tasks.length, completedCount: tasks.filter((task) => task.state === 'done').length };
}
