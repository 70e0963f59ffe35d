import { projectById, userById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { renderDescription } from '../markdown/render';
import { timeAgo, userLink } from '../parts';
import { viewerOf } from '../viewer';

/** The description as shown: `.md` on the parent, the rendered HTML in the node that GitLab rewrites on every change. */
export function description(world: World, issue: Issue): string {
  if (!issue.description)
    return '<div class="work-item-description-empty gl-text-subtle">No description</div>';
  return `<div class="work-item-description description md gl-relative"><div data-testid="work-item-description" class="gl-clearfix">${descriptionHtml(world, issue)}</div></div>${edited(world, issue)}`;
}

/** Only the rendered markdown. */
export function descriptionHtml(world: World, issue: Issue): string {
  return renderDescription(
    world,
    projectById(world, issue.projectId),
    issue.description ?? '',
    viewerOf(world),
  );
}

function edited(world: World, issue: Issue): string {
  if (!issue.lastEditedAt || issue.lastEditedById === null) return '';
  const who = userLink(userById(world, issue.lastEditedById));
  return `<small class="edited-text gl-text-subtle" data-testid="work-item-description-edited">Edited ${timeAgo(issue.lastEditedAt, world.now())} by ${who}</small>`;
}
