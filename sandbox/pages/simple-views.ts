import { fullName, userById } from '../world/find';
import type { MergeRequest, Project, User } from '../world/model';
import type { World } from '../world/world';
import { escapeHtml } from './html';
import { renderDescription } from './markdown/render';
import { icon, userLink } from './parts';
import { projectCrumbs } from './project-crumbs';
import type { View } from './view';
import { viewerOf } from './viewer';

const bare = { status: 200, pageTypeId: null, project: null, crumbs: [] } as const;

/** What GitLab shows for a page that does not exist or must look as if it did not. */
export function notFoundView(): View {
  return {
    ...bare,
    crumbs: [],
    status: 404,
    title: 'Not Found',
    page: 'projects:work_items:show',
    html: `<div class="empty-state-page"><h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved.<br>Please contact your GitLab administrator if you think this is a mistake.</p></div>`,
  };
}

/** A project's start page. */
export function projectView(world: World, project: Project): View {
  return {
    ...bare,
    title: fullName(world, project),
    page: 'projects:show',
    project,
    crumbs: projectCrumbs(world, project),
    html: `<div class="project-home"><h1 class="gl-heading-1">${escapeHtml(project.name)}</h1><p>${escapeHtml(project.description)}</p><p><a class="gl-link" href="/${project.fullPath}/-/work_items">${icon('work-items')} Work items</a></p></div>`,
  };
}

/** A merge request's page, as bare as our tests need it. */
export function mergeRequestView(world: World, project: Project, mr: MergeRequest): View {
  return {
    ...bare,
    title: `${mr.title} (!${mr.iid}) · Merge requests · ${fullName(world, project)}`,
    page: 'projects:merge_requests:show',
    project,
    crumbs: [
      ...projectCrumbs(world, project),
      { text: `!${mr.iid}`, href: `/${project.fullPath}/-/merge_requests/${mr.iid}` },
    ],
    html: `<div class="merge-request"><div class="detail-page-header"><h1 class="title gl-heading-1" data-testid="title-content">${escapeHtml(mr.title)}</h1><p>${userLink(userById(world, mr.authorId))} requested to merge</p></div><div class="detail-page-description"><div class="description"><div class="md">${renderDescription(world, project, mr.description, viewerOf(world))}</div></div></div></div>`,
  };
}

/** The page where a person makes a token; its fields take what the link to it prefills. */
export function tokensView(query: URLSearchParams): View {
  const scopes = (query.get('scopes') ?? '').split(',');
  const boxes = ['api', 'read_user', 'read_api', 'read_repository', 'write_repository'].map(
    (scope) =>
      `<label class="token-scope"><input type="checkbox" name="scopes[]" value="${scope}"${scopes.includes(scope) ? ' checked' : ''}> ${scope}</label>`,
  );
  return {
    ...bare,
    crumbs: [
      { text: 'User settings', href: '/-/user_settings/profile' },
      { text: 'Personal access tokens', href: '/-/user_settings/personal_access_tokens' },
    ],
    title: 'Personal access tokens · User settings',
    page: 'user_settings:personal_access_tokens:index',
    html: `<div class="settings-page"><h1 class="gl-heading-1">Add a personal access token</h1><form><label>Token name<input class="gl-form-input form-control" name="name" value="${escapeHtml(query.get('name') ?? '')}"></label><label>Token description<textarea class="gl-form-input form-control" name="description">${escapeHtml(query.get('description') ?? '')}</textarea></label><fieldset><legend>Select scopes</legend>${boxes.join('')}</fieldset><button type="button" class="btn btn-confirm btn-md gl-button"><span class="gl-button-text">Create token</span></button></form></div>`,
  };
}

/** A user's profile, or the start page for nobody in particular. */
export function userView(user: User | null): View {
  const name = user?.name ?? 'Projects';
  return {
    ...bare,
    crumbs: [],
    title: name,
    page: user ? 'users:show' : 'dashboard:projects:index',
    html: `<h1 class="gl-heading-1">${escapeHtml(name)}</h1>`,
  };
}
