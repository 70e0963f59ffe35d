import { origin } from '../../origin';
import { milestoneUrl } from '../../web-urls';
import { issueById, milestoneById, projectById, projectLabels, userById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { escapeHtml } from '../html';
import { labelChip } from '../markdown/label-chip';
import { avatar, dayText, userLink } from '../parts';
import { viewerOf } from '../viewer';

/** The right-hand column: assignees, labels, parent, weight, milestone, dates, participants. */
export function sidebarWidgets(world: World, issue: Issue): string {
  const editable = viewerOf(world) !== null;
  const widget = (name: string, title: string, body: string, classes = '') =>
    `<section class="work-item-attributes-item ${classes}" data-testid="work-item-${name}"><div class="work-item-attribute-heading"><h3 class="gl-heading-5">${title}</h3>${
      editable
        ? `<button type="button" class="btn btn-default btn-sm gl-button btn-default-tertiary" data-testid="edit-button" aria-label="Edit ${title.toLowerCase()}"><span class="gl-button-text">Edit</span></button>`
        : ''
    }</div><div class="work-item-attribute-value">${body}</div></section>`;
  return [
    widget('assignees', 'Assignees', assignees(world, issue)),
    widget('labels', 'Labels', labels(world, issue), 'js-labels'),
    widget('parent', 'Parent', parent(world, issue)),
    widget('weight', 'Weight', issue.weight === null ? none : String(issue.weight)),
    widget('milestone', 'Milestone', milestone(world, issue)),
    widget('iteration', 'Iteration', none),
    widget('due-dates', 'Dates', dates(issue)),
    widget('health-status', 'Health status', none),
    participants(world, issue),
  ].join('\n');
}

const none = '<span class="gl-text-subtle">None</span>';

function assignees(world: World, issue: Issue): string {
  const rows = issue.assigneeIds.map((id) => {
    const user = userById(world, id);
    return `<div class="work-item-person">${avatar(user, 24)} ${userLink(user)}</div>`;
  });
  return rows.join('') || none;
}

/** The chips of the labels, or that there are none. */
export function labels(world: World, issue: Issue): string {
  const project = projectById(world, issue.projectId);
  const known = projectLabels(world, project);
  const chips = [...issue.labels].sort().flatMap((name) => {
    const label = known.find((candidate) => candidate.name === name);
    return label
      ? [labelChip(label, `/${project.fullPath}/-/work_items?label_name[]=${encodeURIComponent(name)}`)]
      : [];
  });
  return chips.length ? `<div class="work-item-label-chips">${chips.join('')}</div>` : none;
}

function parent(world: World, issue: Issue): string {
  const found = issue.parentId === null ? null : issueById(world, issue.parentId);
  if (!found) return none;
  const { fullPath } = projectById(world, found.projectId);
  return `<a class="gl-link" href="/${fullPath}/-/work_items/${found.iid}">${escapeHtml(found.title)}</a>`;
}

function milestone(world: World, issue: Issue): string {
  const found = milestoneById(world, issue.milestoneId);
  if (!found) return none;
  const dates =
    found.startDate && found.dueDate ? `${dayText(found.startDate)} – ${dayText(found.dueDate)}` : '';
  return `<a class="gl-link gl-text-default" href="${milestoneUrl(world, found).slice(origin.length)}" title="${dates}">${escapeHtml(found.title)}</a>`;
}

function dates({ startDate, dueDate }: Issue): string {
  const text = (day: string | null) => (day === null ? 'None' : dayText(day));
  return `<span>Start: ${text(startDate)}</span><br><span>Due: ${text(dueDate)}</span>`;
}

function participants(world: World, issue: Issue): string {
  const commenters = world.notes.filter((note) => note.issueId === issue.id).map((note) => note.authorId);
  const ids = [...new Set([issue.authorId, ...issue.assigneeIds, ...commenters])];
  const faces = ids.map((id) => userById(world, id)).map((user) => userLink(user, avatar(user, 24)));
  return `<section class="work-item-attributes-item" data-testid="work-item-participants"><h3 class="gl-heading-5">${ids.length} Participant${ids.length === 1 ? '' : 's'}</h3><div class="work-item-faces">${faces.join('')}</div></section>`;
}
