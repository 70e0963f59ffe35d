import { canReadIssue } from '../world/access';
import { fullName, milestoneById, projectLabels, userById } from '../world/find';
import type { Issue, Project } from '../world/model';
import type { World } from '../world/world';
import { escapeHtml } from './html';
import { labelChip } from './markdown/label-chip';
import { avatar, icon, timeAgo } from './parts';
import { projectCrumbs } from './project-crumbs';
import type { View } from './view';
import { viewerOf } from './viewer';

/** The list of a project's work items, filtered by the `state`, `search` and `label_name[]` of its URL. */
export function listView(world: World, project: Project, query: URLSearchParams): View {
  const all = world.issues.filter(
    (issue) => issue.projectId === project.id && canReadIssue(world, viewerOf(world), issue),
  );
  const state = query.get('state') ?? 'opened';
  const shown = all.filter((issue) => (state === 'all' || issue.state === state) && matches(issue, query));
  const rows = shown
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((issue) => row(world, project, issue));
  return {
    status: 200,
    title: `Work items · ${fullName(world, project)}`,
    page: 'projects:work_items:index',
    pageTypeId: null,
    project,
    crumbs: [
      ...projectCrumbs(world, project),
      { text: 'Work items', href: `/${project.fullPath}/-/work_items` },
    ],
    html: `<div class="work-items-list-root js-work-item-list-app"><h1 class="gl-sr-only">Work items</h1>${tabs(project, all, state)}<div class="work-items-filter"><input class="gl-form-input form-control" type="search" aria-label="Search or filter results" placeholder="Search or filter results…" value="${escapeHtml(query.get('search') ?? '')}"></div><ul class="content-list issuable-list issues-list" data-testid="issuable-list">${rows.join('')}</ul></div>`,
  };
}

function matches(issue: Issue, query: URLSearchParams): boolean {
  const labels = [...query.getAll('label_name[]'), ...query.getAll('label_name')];
  const search = query.get('search')?.toLowerCase() ?? '';
  return labels.every((name) => issue.labels.includes(name)) && issue.title.toLowerCase().includes(search);
}

function tabs(project: Project, all: Issue[], active: string): string {
  const tab = (state: string, text: string) => {
    const count = all.filter((issue) => state === 'all' || issue.state === state).length;
    const classes =
      state === active
        ? 'nav-link gl-tab-nav-item gl-tab-nav-item-active active'
        : 'nav-link gl-tab-nav-item';
    return `<li class="nav-item"><a class="${classes}" href="/${project.fullPath}/-/work_items?state=${state}">${text} <span class="gl-badge badge badge-pill badge-neutral">${count}</span></a></li>`;
  };
  return `<ul class="nav gl-tabs-nav">${tab('opened', 'Open')}${tab('closed', 'Closed')}${tab('all', 'All')}</ul>`;
}

function row(world: World, project: Project, issue: Issue): string {
  const href = `/${project.fullPath}/-/work_items/${issue.iid}`;
  const known = projectLabels(world, project);
  const chips = issue.labels
    .flatMap((name) => known.find((label) => label.name === name) ?? [])
    .map((label) =>
      labelChip(label, `/${project.fullPath}/-/work_items?label_name[]=${encodeURIComponent(label.name)}`),
    );
  const milestone = milestoneById(world, issue.milestoneId);
  const faces = issue.assigneeIds.map((id) => avatar(userById(world, id), 16)).join('');
  return `<li id="issuable_${issue.id}" class="issue gl-relative" data-testid="issuable-container" data-qa-issuable-title="${escapeHtml(issue.title)}"><a class="issuable-card-link-overlay" data-testid="issuable-card-link-overlay" href="${href}" tabindex="-1" aria-hidden="true"></a><div class="issuable-main"><div class="issue-title">${icon(issue.type === 'TASK' ? 'work-item-task' : 'work-item-issue')}<a class="issue-title-text gl-link" data-testid="issuable-title-link" href="${href}">${escapeHtml(issue.title)}</a></div><div class="issuable-info gl-text-subtle"><span class="issuable-reference">#${issue.iid}</span><span>· created ${timeAgo(issue.createdAt, world.now())} by ${escapeHtml(userById(world, issue.authorId).name)}</span>${milestone ? `<span>${icon('milestone', 12)} ${escapeHtml(milestone.title)}</span>` : ''}${issue.weight === null ? '' : `<span>${icon('weight', 12)} ${issue.weight}</span>`}${chips.join('')}</div></div><div class="issuable-meta">${faces}</div></li>`;
}
