import { projectMilestones } from '../../world/find';
import type { Project } from '../../world/model';
import type { World } from '../../world/world';
import type { IssueWrite } from '../../world/write-issue';
import { badRequest } from '../errors';
import type { Params } from '../params';

const MAX_DESCRIPTION = 1_048_576;

/** Reads the parameters of an issue's PUT or POST; there is no `lock_version` among them, and none is honoured. */
export function issueWrite(world: World, project: Project, params: Params): IssueWrite {
  return { ...texts(params), ...labels(params), ...planning(world, project, params) };
}

/** The parameters a PUT must name at least one of (GitLab answers 400 otherwise). */
export const writableParams = [
  'title',
  'description',
  'state_event',
  'labels',
  'add_labels',
  'remove_labels',
  'assignee_ids',
  'assignee_id',
  'milestone_id',
  'milestone',
  'weight',
  'due_date',
  'start_date',
  'confidential',
  'discussion_locked',
  'issue_type',
  'updated_at',
  'epic_id',
  'severity',
];

function texts(params: Params): IssueWrite {
  const write: IssueWrite = {};
  const title = params.text('title');
  if (params.has('title') && !title?.trim()) throw badRequest('title is empty');
  if (title !== null) write.title = title.trim();
  if (params.has('description')) write.description = params.text('description');
  if ((write.description?.length ?? 0) > MAX_DESCRIPTION)
    throw badRequest('description is too long (maximum is 1048576 characters)');
  const event = params.text('state_event');
  if (event === 'close' || event === 'reopen') write.stateEvent = event;
  else if (event !== null) throw badRequest('state_event does not have a valid value');
  return write;
}

function labels(params: Params): IssueWrite {
  const [all, added, removed] = ['labels', 'add_labels', 'remove_labels'].map((name) => params.list(name));
  return {
    ...(all ? { labels: all } : {}),
    ...(added ? { addLabels: added } : {}),
    ...(removed ? { removeLabels: removed } : {}),
  };
}

function planning(world: World, project: Project, params: Params): IssueWrite {
  const write: IssueWrite = {};
  const assignees = params.list('assignee_ids') ?? params.list('assignee_id');
  if (assignees) write.assigneeIds = assignees.map(Number).filter((id) => id > 0);
  const milestone = milestoneParam(world, project, params);
  if (milestone !== undefined) write.milestoneId = milestone;
  if (params.has('weight')) write.weight = params.whole('weight');
  if ((write.weight ?? 0) < 0) throw badRequest('weight does not have a valid value');
  if (params.has('due_date')) write.dueDate = params.text('due_date') || null;
  if (params.has('start_date')) write.startDate = params.text('start_date') || null;
  if (params.has('confidential')) write.confidential = params.flag('confidential');
  return write;
}

function milestoneParam(world: World, project: Project, params: Params): number | null | undefined {
  const title = params.text('milestone');
  if (params.has('milestone_id') && title !== null)
    throw badRequest('milestone, milestone_id are mutually exclusive');
  if (title !== null) return projectMilestones(world, project).find((one) => one.title === title)?.id;
  return params.has('milestone_id') ? params.whole('milestone_id') || null : undefined;
}
