import { fullName, projectById } from '../../world/find';
import type { Issue } from '../../world/model';
import type { World } from '../../world/world';
import { projectCrumbs } from '../project-crumbs';
import type { View } from '../view';
import { type Layout, layouts } from './layouts';
import { workItemParts } from './parts';

/**
 * A work item's page. GitLab serves the same page at `/-/issues/N` and `/-/work_items/N`: an empty one, which the page's
 * own script fills once it has asked for the work item.
 */
export function workItemView(
  world: World,
  issue: Issue,
  layout: Layout,
  kind: 'issues' | 'work_items',
): View {
  const project = projectById(world, issue.projectId);
  const { page, drawnBy } = layouts[layout];
  const html = page(workItemParts(world, issue, layouts[layout]));
  const type = issue.type === 'TASK' ? 'Tasks' : 'Issues';
  return {
    status: 200,
    title: `${issue.title} (#${issue.iid}) · ${type} · ${fullName(world, project)}`,
    page: drawnBy === 'server' ? 'projects:issues:show' : 'projects:work_items:show',
    pageTypeId: kind === 'issues' ? String(issue.iid) : null,
    project,
    crumbs: [
      ...projectCrumbs(world, project),
      { text: 'Work items', href: `/${project.fullPath}/-/work_items` },
      { text: `#${issue.iid}`, href: `/${project.fullPath}/-/work_items/${issue.iid}` },
    ],
    html: drawnBy === 'server' ? html : `<template id="js-work-items">${html}</template>`,
  };
}
