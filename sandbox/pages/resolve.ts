import { canReadIssue, canReadProject } from '../world/access';
import { issueByIid, mergeRequestByIid, projectByPath, userByName } from '../world/find';
import type { World } from '../world/world';
import { listView } from './list';
import { mergeRequestView, notFoundView, projectView, tokensView, userView } from './simple-views';
import type { View } from './view';
import { viewerOf } from './viewer';
import type { Layout } from './work-item/layouts';
import { workItemView } from './work-item/view';

const TYPES: Record<string, string> = { issues: 'issue', work_items: 'issue', merge_requests: 'mr' };

/** The view at a path, for whoever is signed in. */
export function viewAt(world: World, url: URL, layout: Layout): View {
  const path = decodeURIComponent(url.pathname).replace(/\/$/, '');
  if (path === '') return userView(null);
  if (path === '/-/user_settings/personal_access_tokens') return tokensView(url.searchParams);
  const [, fullPath = '', kind, number] = /^\/(.+?)(?:\/-\/([a-z_]+)(?:\/(\d+))?)?$/.exec(path) ?? [];
  const project = projectByPath(world, fullPath);
  if (!project) return kind ? notFoundView() : userOr404(world, fullPath);
  if (!canReadProject(world, viewerOf(world), project)) return notFoundView();
  if (!kind) return projectView(world, project);
  const type = TYPES[kind];
  if (type === 'issue' && !number) return listView(world, project, url.searchParams);
  if (type === 'issue') {
    const issue = issueByIid(world, project.id, Number(number));
    const readable = issue && canReadIssue(world, viewerOf(world), issue);
    return readable
      ? workItemView(world, issue, layout, kind === 'issues' ? 'issues' : 'work_items')
      : notFoundView();
  }
  const mr = type === 'mr' ? mergeRequestByIid(world, project.id, Number(number)) : null;
  return mr ? mergeRequestView(world, project, mr) : notFoundView();
}

function userOr404(world: World, name: string): View {
  const user = userByName(world, name);
  return user ? userView(user) : notFoundView();
}
