import type { Project } from '../world/model';
import type { World } from '../world/world';
import { escapeHtml } from './html';
import { icon } from './parts';

/** The left navigation of a project, or of the user's own pages. */
export function sidebar(world: World, project: Project | null): string {
  return `<aside id="super-sidebar" class="super-sidebar" aria-label="Primary navigation" data-testid="super-sidebar">
<div class="contextual-nav" id="super-sidebar-context-header"><span class="super-sidebar-context-header">${project ? 'Project' : 'Your work'}</span>
<ul class="super-sidebar-nav">${project ? projectItems(world, project) : ownItems()}</ul></div>
</aside>`;
}

function projectItems(world: World, project: Project): string {
  const open = world.issues.filter(
    (issue) => issue.projectId === project.id && issue.state === 'opened',
  ).length;
  const base = `/${project.fullPath}`;
  const letter = escapeHtml(project.name.slice(0, 1));
  const own = `<span class="gl-avatar gl-avatar-identicon gl-avatar-s16 gl-avatar-identicon-bg${(project.id % 7) + 1}" aria-hidden="true">${letter}</span>`;
  return [
    item(base, own, project.name, '', 'bold'),
    heading('Pinned'),
    item(`${base}/-/work_items`, icon('work-items'), 'Work items', String(open), 'active'),
    item(`${base}/-/merge_requests`, icon('merge-request'), 'Merge requests', ''),
    heading(''),
    ...sections.map(([name, text]) => item('#', icon(name ?? ''), text ?? '', '', 'expandable')),
  ].join('');
}

const sections = [
  ['users', 'Manage'],
  ['planning', 'Plan'],
  ['code', 'Code'],
  ['rocket-launch', 'Build'],
  ['shield', 'Secure'],
  ['deployments', 'Deploy'],
  ['cloud-gear', 'Operate'],
  ['monitor', 'Monitor'],
  ['chart', 'Analyze'],
];

function ownItems(): string {
  return [
    item('/', icon('project'), 'Projects', ''),
    item('#', icon('group'), 'Groups', ''),
    item('#', icon('issues'), 'Issues', ''),
    item('/-/user_settings/personal_access_tokens', icon('token'), 'Personal access tokens', '', 'active'),
  ].join('');
}

function heading(text: string): string {
  return `<li class="super-sidebar-heading">${text || '<hr>'}</li>`;
}

function item(href: string, mark: string, text: string, count: string, kind = ''): string {
  const pill = count
    ? `<span class="gl-badge badge badge-pill badge-neutral super-sidebar-count">${count}</span>`
    : '';
  const caret = kind === 'expandable' ? icon('chevron-right', 12, 'super-sidebar-caret') : '';
  return `<li><a class="super-sidebar-nav-item ${kind}" href="${escapeHtml(href)}">${mark}<span class="super-sidebar-text">${escapeHtml(text)}</span>${pill}${caret}</a></li>`;
}
