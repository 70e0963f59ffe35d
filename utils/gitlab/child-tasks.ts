import { GatewayFailure } from './failures';
import type { ChildTask, NewChildTask } from './gateway';
import { askGraphql, mutateGraphql } from './graphql';
import { type Instance, issueNumber, placeOn } from './instance';
import { childrenOf, createdTask, parentOf } from './schemas/child-task';
import { understand } from './schemas/understand';

const TASK = `fragment task on WorkItem {
  iid title state webUrl namespace { fullPath } userPermissions { updateWorkItem }
  widgets(onlyTypes: [START_AND_DUE_DATE]) { ... on WorkItemWidgetStartAndDueDate { dueDate } }
}`;

const CHILDREN = `query children($path: ID!, $iid: String!) {
  namespace(fullPath: $path) { workItem(iid: $iid) { widgets(onlyTypes: [HIERARCHY]) {
    ... on WorkItemWidgetHierarchy { children(first: 100) { nodes { ...task } } }
  } } }
}
${TASK}`;

/** GitLab has types of work items of an instance's own, so the id of a task's is asked for. */
const PARENT = `query parent($path: ID!, $iid: String!) {
  namespace(fullPath: $path) { workItem(iid: $iid) { id } workItemTypes(name: TASK) { nodes { id } } }
}`;

const CREATE = `mutation createTask($input: WorkItemCreateInput!) {
  workItemCreate(input: $input) { errors workItem { ...task } }
}
${TASK}`;

/** The sub-tasks of an issue, at most a hundred; 'not-found-or-hidden' where the issue cannot be seen. */
export async function readChildTasks(
  { http, origin, rest }: Instance,
  projectPath: string,
  iid: number,
): Promise<readonly ChildTask[]> {
  const place = placeOn({ http, origin, rest }, projectPath);
  const variables = { path: place.projectPath, iid: String(issueNumber(iid)) };
  const children = understand(childrenOf(place), await askGraphql(http, origin, CHILDREN, variables));
  if (children === null) throw new GatewayFailure('not-found-or-hidden');
  return children;
}

/** Creates a sub-task of an issue in the issue's project. Sent once; after a failure it may still be there. */
export async function createChildTask(
  instance: Instance,
  projectPath: string,
  iid: number,
  { title, description, dueDate }: NewChildTask,
): Promise<ChildTask> {
  const { http, origin } = instance;
  const place = placeOn(instance, projectPath);
  const variables = { path: place.projectPath, iid: String(issueNumber(iid)) };
  const parent = understand(parentOf, await askGraphql(http, origin, PARENT, variables));
  if (parent === null) throw new GatewayFailure('not-found-or-hidden');
  const input = {
    namespacePath: place.projectPath,
    title,
    workItemTypeId: parent.taskType,
    descriptionWidget: { description },
    hierarchyWidget: { parentId: parent.id },
    ...(dueDate !== null && { startAndDueDateWidget: { dueDate, isFixed: true } }),
  };
  return understand(createdTask(place), await mutateGraphql(http, origin, CREATE, { input }));
}
