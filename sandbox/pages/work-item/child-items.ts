import { canReadIssue } from '../../world/access';
import { projectById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { escapeHtml } from '../html';
import { icon } from '../parts';
import { viewerOf } from '../viewer';

/** The boxes under the description: child items and linked items. */
export function childItems(world: World, issue: Issue): string {
  const viewer = viewerOf(world);
  const children = world.issues.filter(
    (one) => one.parentId === issue.id && canReadIssue(world, viewer, one),
  );
  const linked = world.links
    .flatMap((link) => [
      link.sourceId === issue.id ? link.targetId : null,
      link.targetId === issue.id ? link.sourceId : null,
    ])
    .flatMap((id) => world.issues.find((one) => one.id === id) ?? [])
    .filter((one) => canReadIssue(world, viewer, one));
  return (
    crud('work-item-tree', 'Child items', children, world) +
    crud('work-item-relationships', 'Linked items', linked, world)
  );
}

function crud(testId: string, title: string, items: Issue[], world: World): string {
  const rows = items.map((one) => {
    const { fullPath } = projectById(world, one.projectId);
    return `<li class="crud-row">${icon(one.type === 'TASK' ? 'work-item-task' : 'work-item-issue')}<a class="gl-link gl-text-default" href="/${fullPath}/-/work_items/${one.iid}">${escapeHtml(one.title)}</a><span class="gl-text-subtle">#${one.iid}</span></li>`;
  });
  const empty = `<p class="crud-empty gl-text-subtle">No ${title.toLowerCase()} are currently assigned.</p>`;
  return `<section class="crud gl-border" data-testid="${testId}"><header class="crud-header"><h2 class="crud-title">${title}</h2><span class="crud-count">${icon('issue-type-issue')} ${items.length}</span></header><div class="crud-body">${rows.length ? `<ul>${rows.join('')}</ul>` : empty}</div></section>`;
}
