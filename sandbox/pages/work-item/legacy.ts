import { projectById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { attributes, escapeHtml } from '../html';
import { viewerOf } from '../viewer';
import { descriptionHtml } from './description';
import type { WorkItemParts } from './parts';
import { labels } from './sidebar-widgets';

/** The issue page of 16.x, drawn by the server. Names from `issues/show` and its HAML (2023). */
export function legacyLayout(parts: WorkItemParts): string {
  return `<div class="issue-details issuable-details js-issue-details" ${parts.identity}>
<div class="issuable-discussion">
<div class="detail-page-description content-block js-detail-page-description">
<div id="js-issuable-app">${parts.description}</div>
</div>
${parts.awards}
${parts.activity}
</div>
<aside class="right-sidebar right-sidebar-expanded issuable-sidebar js-right-sidebar">${parts.sidebar}</aside>
</div>`;
}

/** What the issue app shows: title and description, or nothing below the title without one. */
export function legacyApp(world: World, issue: Issue): string {
  const { fullPath } = projectById(world, issue.projectId);
  const edit = viewerOf(world)
    ? '<button type="button" class="btn btn-default btn-md gl-button js-issuable-edit" aria-label="Edit title and description"><span class="gl-button-text">Edit</span></button>'
    : '';
  const source = attributes({
    class: 'hidden js-task-list-field',
    dir: 'auto',
    'data-testid': 'textarea',
    'data-update-url': `/${fullPath}/-/issues/${issue.iid}.json`,
  });
  const description = issue.description
    ? `<div class="description js-task-list-container"><div class="md" data-testid="gfm-content">${descriptionHtml(world, issue)}</div><textarea${source}>${escapeHtml(issue.description)}</textarea></div>`
    : '';
  return `<div><div class="title-container work-item-heading-row"><h1 class="title gl-heading-1 work-item-title" data-testid="issue-title">${escapeHtml(issue.title)}</h1>${edit}</div>${description}</div>`;
}

/** The right-hand column, of which planning needs the labels. */
export function legacySidebar(world: World, issue: Issue): string {
  return `<div class="block labels js-labels-block" data-testid="sidebar-labels"><div class="title gl-heading-5">Labels</div>${labels(world, issue)}</div>`;
}
