import { userById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { attributes, escapeHtml } from '../html';
import { emoji } from '../markdown/emoji';
import { avatar, icon, timeAgo, userLink } from '../parts';
import { viewerOf } from '../viewer';
import { activity } from './activity';
import { childItems } from './child-items';

/** The pieces every layout of the detail page is made of, as HTML. */
export interface WorkItemParts {
  /** Attributes the page script finds its work item by; not GitLab's. */
  identity: string;
  heading: string;
  description: string;
  awards: string;
  sidebar: string;
  widgets: string;
  activity: string;
}

type Pieces = Record<'heading' | 'description' | 'sidebar', (world: World, issue: Issue) => string>;

/** Renders the pieces of a work item's page for the signed-in user, some of them as its layout has them. */
export function workItemParts(world: World, issue: Issue, layout: Pieces): WorkItemParts {
  return {
    identity: attributes({ 'data-sandbox-issue': issue.id }).trim(),
    heading: layout.heading(world, issue),
    description: layout.description(world, issue),
    awards: awards(world, issue),
    sidebar: layout.sidebar(world, issue),
    widgets: childItems(world, issue),
    activity: activity(world, issue),
  };
}

/** Title, edit button, state and author line. */
export function heading(world: World, issue: Issue): string {
  const author = userById(world, issue.authorId);
  const edit = viewerOf(world)
    ? `<button type="button" data-testid="work-item-edit-form-button" class="btn btn-default btn-md gl-button shortcut-edit-wi-description" title="Edit title and description"><span class="gl-button-text">Edit</span></button><button type="button" class="btn btn-default btn-md gl-button btn-default-tertiary btn-icon" data-testid="work-item-actions-dropdown" aria-label="More actions">${icon('ellipsis_v')}</button>`
    : '';
  const type = issue.type === 'TASK' ? 'Task' : 'Issue';
  return `<div class="work-item-heading-row"><h1 data-testid="work-item-title" class="gl-heading-1 work-item-title">${escapeHtml(issue.title)}</h1><div class="work-item-heading-actions">${edit}</div></div>
<div class="work-item-meta" data-testid="work-item-created-updated">${stateBadge(issue)}<span class="work-item-type">${icon(type === 'Task' ? 'work-item-task' : 'work-item-issue', 16)} ${type}</span><span>created ${timeAgo(issue.createdAt, world.now())} by ${avatar(author, 16)} ${userLink(author)}</span></div>`;
}

function stateBadge({ state }: Issue): string {
  const open = state === 'opened';
  return `<span class="gl-badge badge badge-pill badge-${open ? 'success' : 'info'}" data-testid="work-item-state-badge">${icon(open ? 'issue-open-m' : 'issue-close', 16, 'gl-badge-icon')}<span class="gl-badge-content">${open ? 'Open' : 'Closed'}</span></span>`;
}

function awards(world: World, issue: Issue): string {
  const own = world.awards.filter((award) => award.issueId === issue.id);
  const count = (name: string) => own.filter((award) => award.name === name).length;
  const button = (name: string) =>
    `<button type="button" class="btn btn-default btn-md gl-button award-control" data-testid="award-button" data-emoji-name="${name}">${emoji(name) ?? ''}<span class="js-counter">${count(name)}</span></button>`;
  return `<div class="awards js-awards-block" data-testid="work-item-award-emoji">${button('thumbsup')}${button('thumbsdown')}</div>`;
}
