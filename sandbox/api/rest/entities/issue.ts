import { origin } from '../../../origin';
import { issueUrl } from '../../../web-urls';
import { milestoneById, projectById, projectLabels, userById } from '../../../world/find';
import type { Issue, Project } from '../../../world/model';
import { taskItems } from '../../../world/tasks';
import type { World } from '../../../world/world';
import { labelBasicEntity } from './label';
import { milestoneEntity } from './milestone';
import { userEntity } from './user';

export interface IssueEntityOptions {
  /** Path `references.relative` is relative to: the project or group of the request, or null for the global list. */
  relativeTo: string | null;
  labelDetails?: boolean;
  /** Only the answer for a single issue says whether the caller is subscribed. */
  single?: boolean;
}

/** An issue (`Entities::Issue` with the keys of the licensed tiers, as gitlab.com's Ultimate groups answer). */
export function issueEntity(world: World, issue: Issue, options: IssueEntityOptions) {
  const project = projectById(world, issue.projectId);
  const milestone = milestoneById(world, issue.milestoneId);
  const assignees = issue.assigneeIds.map((id) => userEntity(userById(world, id)));
  return {
    id: issue.id,
    iid: issue.iid,
    project_id: issue.projectId,
    title: issue.title,
    description: issue.description,
    state: issue.state,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedById === null ? null : userEntity(userById(world, issue.closedById)),
    labels: labelsOf(world, project, issue, options.labelDetails ?? false),
    milestone: milestone && milestoneEntity(world, milestone),
    assignees,
    author: userEntity(userById(world, issue.authorId)),
    type: issue.type,
    assignee: assignees[0] ?? null,
    user_notes_count: world.notes.filter((note) => note.issueId === issue.id && !note.system).length,
    merge_requests_count: 0,
    upvotes: awards(world, issue, 'thumbsup'),
    downvotes: awards(world, issue, 'thumbsdown'),
    start_date: issue.startDate,
    due_date: issue.dueDate,
    confidential: issue.confidential,
    discussion_locked: null,
    issue_type: issue.type.toLowerCase(),
    web_url: issueUrl(world, issue),
    time_stats: {
      time_estimate: 0,
      total_time_spent: 0,
      human_time_estimate: null,
      human_total_time_spent: null,
    },
    ...taskKeys(issue),
    weight: issue.weight,
    blocking_issues_count: world.links.filter((link) => link.sourceId === issue.id && link.type === 'blocks')
      .length,
    epic_iid: null,
    epic: null,
    iteration: null,
    health_status: null,
    _links: links(project, issue),
    references: references(project, issue, options.relativeTo),
    severity: 'UNKNOWN',
    moved_to_id: null,
    imported: false,
    imported_from: 'none',
    service_desk_reply_to: null,
    ...(options.single ? { subscribed: false } : {}),
  };
}

function labelsOf(world: World, project: Project, issue: Issue, details: boolean) {
  const names = [...issue.labels].sort((a, b) => a.localeCompare(b));
  if (!details) return names;
  const known = projectLabels(world, project);
  return names.flatMap((name) => {
    const label = known.find((candidate) => candidate.name === name);
    return label ? [labelBasicEntity(label)] : [];
  });
}

function awards(world: World, issue: Issue, name: string): number {
  return world.awards.filter((award) => award.issueId === issue.id && award.name === name).length;
}

function taskKeys(issue: Issue) {
  const tasks = taskItems(issue.description ?? '');
  const completed = tasks.filter((task) => task.state === 'done').length;
  const status = `${completed} of ${tasks.length} checklist item${tasks.length === 1 ? '' : 's'} completed`;
  return {
    task_completion_status: { count: tasks.length, completed_count: completed },
    has_tasks: tasks.length > 0,
    ...(tasks.length > 0 ? { task_status: status } : {}),
  };
}

function links(project: Project, issue: Issue) {
  const self = `${origin}/api/v4/projects/${project.id}/issues/${issue.iid}`;
  return {
    self,
    notes: `${self}/notes`,
    award_emoji: `${self}/award_emoji`,
    project: `${origin}/api/v4/projects/${project.id}`,
    closed_as_duplicate_of: null,
  };
}

function references(project: Project, issue: Issue, relativeTo: string | null) {
  const short = `#${issue.iid}`;
  const full = `${project.fullPath}${short}`;
  if (relativeTo === project.fullPath) return { short, relative: short, full };
  const inside = relativeTo !== null && project.fullPath.startsWith(`${relativeTo}/`);
  return { short, relative: inside ? full.slice(relativeTo.length + 1) : full, full };
}
