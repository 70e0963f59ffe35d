import { GraphQLError } from 'graphql';
import { canReadIssue, canReadProject, canUpdateIssue } from '../../world/access';
import { addNote } from '../../world/build';
import { createIssue } from '../../world/create-issue';
import { issueById, projectByPath } from '../../world/find';
import type { Issue, User } from '../../world/model';
import type { World } from '../../world/world';
import { type IssueWrite, writeIssue } from '../../world/write-issue';
import type { Caller } from '../caller';
import { numberOf } from './ids';
import { noteNode } from './notes';
import { typeIds, workItemNode } from './work-item';

interface Widgets {
  descriptionWidget?: { description?: string | null; taskListToggle?: object };
  assigneesWidget?: { assigneeIds: string[] };
  labelsWidget?: { addLabelIds?: string[]; removeLabelIds?: string[]; labelIds?: string[] };
  milestoneWidget?: { milestoneId?: string | null };
  weightWidget?: { weight?: number | null };
  startAndDueDateWidget?: { startDate?: string | null; dueDate?: string | null };
  hierarchyWidget?: { parentId?: string | null };
}
interface UpdateInput extends Widgets {
  id: string;
  title?: string;
  stateEvent?: 'REOPEN' | 'CLOSE';
  confidential?: boolean;
}
interface CreateInput extends Widgets {
  namespacePath: string;
  title: string;
  workItemTypeId: string;
}
interface NoteInput {
  noteableId: string;
  body: string;
  discussionId?: string;
}

/** The mutations a caller may run; `read_api` tokens and anonymous callers get GitLab's one vague refusal. */
export function mutations(world: World, caller: Caller) {
  const writer = (): User => {
    if (!caller.user || !caller.token?.scopes.includes('api')) throw unavailable();
    return caller.user;
  };
  const readable = (id: string, user: User): Issue => {
    const issue = issueById(world, numberOf(id));
    if (!issue || !canReadIssue(world, user, issue)) throw unavailable();
    return issue;
  };
  return {
    workItemUpdate: ({ input }: { input: UpdateInput }) => {
      const user = writer();
      const issue = readable(input.id, user);
      if (!canUpdateIssue(world, user, issue)) throw unavailable();
      writeIssue(world, issue, { ...widgetWrite(world, input), ...ownWrite(input) }, user);
      return { workItem: workItemNode(world, issue, user), errors: [] };
    },
    workItemCreate: ({ input }: { input: CreateInput }) => {
      const user = writer();
      const project = projectByPath(world, input.namespacePath);
      if (!project || !canReadProject(world, user, project)) throw unavailable();
      const type = numberOf(input.workItemTypeId) === typeIds.TASK ? 'TASK' : 'ISSUE';
      const parent = input.hierarchyWidget?.parentId;
      const parentId = parent ? readable(parent, user).id : null;
      const start = { title: input.title, type, parentId } as const;
      const issue = createIssue(world, project, start, widgetWrite(world, input), user);
      return { workItem: workItemNode(world, issue, user), errors: [] };
    },
    createNote: ({ input }: { input: NoteInput }) => {
      const user = writer();
      const issue = readable(input.noteableId, user);
      const thread = /[0-9a-f]{40}$/.exec(input.discussionId ?? '')?.[0];
      const note = addNote(
        world,
        issue,
        user,
        input.body,
        thread ? { discussionId: thread, individual: false } : {},
      );
      world.changes.publish(issue.id);
      return { note: noteNode(world, issue, note, user), errors: [] };
    },
  };
}

function unavailable(): GraphQLError {
  return new GraphQLError(
    "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
  );
}

function ownWrite({ title, stateEvent, confidential }: UpdateInput): IssueWrite {
  return {
    ...(title === undefined ? {} : { title }),
    ...(confidential === undefined ? {} : { confidential }),
    ...(stateEvent ? { stateEvent: stateEvent === 'CLOSE' ? ('close' as const) : ('reopen' as const) } : {}),
  };
}

function widgetWrite(world: World, input: Widgets): IssueWrite {
  const write: IssueWrite = {};
  if (input.descriptionWidget?.taskListToggle) {
    throw new GraphQLError('Field is not available: `work_items_task_list_toggle` feature flag is disabled');
  }
  if (input.descriptionWidget?.description !== undefined)
    write.description = input.descriptionWidget.description;
  if (input.assigneesWidget) write.assigneeIds = input.assigneesWidget.assigneeIds.map(numberOf);
  if (input.labelsWidget) Object.assign(write, labelWrite(world, input.labelsWidget));
  const milestone = input.milestoneWidget?.milestoneId;
  if (milestone !== undefined) write.milestoneId = milestone === null ? null : numberOf(milestone);
  if (input.weightWidget) write.weight = input.weightWidget.weight ?? null;
  const { startDate, dueDate } = input.startAndDueDateWidget ?? {};
  if (startDate !== undefined) write.startDate = startDate;
  if (dueDate !== undefined) write.dueDate = dueDate;
  return write;
}

function labelWrite(world: World, widget: NonNullable<Widgets['labelsWidget']>): IssueWrite {
  const names = (ids: string[] = []) =>
    ids.flatMap((id) => world.labels.find((label) => label.id === numberOf(id))?.name ?? []);
  return {
    addLabels: names([...(widget.addLabelIds ?? []), ...(widget.labelIds ?? [])]),
    removeLabels: names(widget.removeLabelIds),
  };
}
