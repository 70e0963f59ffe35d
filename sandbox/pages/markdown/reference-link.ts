import { origin } from '../../origin';
import { issueUrl } from '../../web-urls';
import { canReadIssue, canReadProject } from '../../world/access';
import {
  epicByIid,
  groupByPath,
  issueByIid,
  mergeRequestByIid,
  milestoneById,
  projectByPath,
  userById,
} from '../../world/find';
import type { Issue, Project, User } from '../../world/model';
import type { World } from '../../world/world';
import { attributes, escapeHtml } from '../html';
import type { Reference } from './parse-reference';

/** Where and for whom references are linked. */
export interface ReferenceContext {
  world: World;
  project: Project;
  viewer: User | null;
}

export interface LinkSource {
  /** The reference was written as a markdown link with text of its own. */
  fromLink: boolean;
  fromUrl: boolean;
  /** That text, as HTML. */
  text: string | null;
}

interface Target {
  type: Reference['kind'];
  href: string;
  title: string;
  state: string;
  name: string;
  extra: string;
  data: Record<string, string | number | null>;
}

/**
 * The anchor GitLab renders for a reference (`lib/banzai/filter/references`), text included:
 * `#12`, `#12 (closed)`, `Title (#12)`. Null when the viewer cannot read what it names.
 */
export function referenceLink(
  ref: Reference,
  original: string,
  context: ReferenceContext,
  source: LinkSource,
): string | null {
  const target = resolve(ref, context);
  if (!target) return null;
  const attrs = attributes({
    href: target.href,
    'data-reference-type': target.type,
    'data-original': original,
    'data-link': String(source.fromLink),
    'data-link-reference': String(source.fromUrl),
    ...target.data,
    'data-container': 'body',
    'data-placement': 'top',
    'data-reference-format': ref.format || null,
    title: target.title,
    class: `gfm gfm-${target.type}`,
  });
  return `<a${attrs}>${source.text ?? escapeHtml(linkText(ref, target))}</a>`;
}

function linkText(ref: Reference, { name, title, state, extra }: Target): string {
  const open = state === 'opened';
  if (ref.format === '') return open ? name : `${name} (${state})`;
  const titled = `${title} (${name}${open ? '' : ` - ${state}`})`;
  return ref.format === '+s' && extra ? `${titled} • ${extra}` : titled;
}

function resolve(ref: Reference, context: ReferenceContext): Target | null {
  if (ref.kind === 'issue') return issueTarget(ref, context);
  return ref.kind === 'epic' ? epicTarget(ref, context) : mergeRequestTarget(ref, context);
}

function issueTarget(ref: Reference, { world, project, viewer }: ReferenceContext): Target | null {
  const place = projectByPath(world, ref.path);
  const issue = place && issueByIid(world, place.id, ref.iid);
  if (!place || !issue || !canReadIssue(world, viewer, issue)) return null;
  return {
    type: 'issue',
    href: issueUrl(world, issue),
    title: issue.title,
    state: issue.state,
    name: `${relativePath(place.fullPath, project)}#${issue.iid}`,
    extra: summary(world, issue),
    data: {
      'data-project': place.id,
      'data-issue': issue.id,
      'data-iid': issue.iid,
      'data-namespace-path': place.fullPath,
      'data-project-path': place.fullPath,
      'data-issue-type': issue.type.toLowerCase(),
    },
  };
}

function summary(world: World, issue: Issue): string {
  const people = issue.assigneeIds.map((id) => userById(world, id).name).join(', ') || 'Unassigned';
  const milestone = milestoneById(world, issue.milestoneId)?.title;
  return milestone ? `${people} • ${milestone}` : people;
}

function epicTarget(ref: Reference, { world }: ReferenceContext): Target | null {
  const group = groupByPath(world, ref.path);
  const epic = group && epicByIid(world, group.id, ref.iid);
  if (!group || !epic) return null;
  return {
    type: 'epic',
    href: `${origin}/groups/${group.fullPath}/-/epics/${epic.iid}`,
    title: epic.title,
    state: epic.state,
    name: `${group.fullPath}&${epic.iid}`,
    extra: '',
    data: {
      'data-group': group.id,
      'data-epic': epic.id,
      'data-iid': epic.iid,
      'data-group-path': group.fullPath,
    },
  };
}

function mergeRequestTarget(ref: Reference, { world, project, viewer }: ReferenceContext): Target | null {
  const place = projectByPath(world, ref.path);
  const mr = place && mergeRequestByIid(world, place.id, ref.iid);
  if (!place || !mr || !canReadProject(world, viewer, place)) return null;
  return {
    type: 'merge_request',
    href: `${origin}/${place.fullPath}/-/merge_requests/${mr.iid}`,
    title: mr.title,
    state: mr.state,
    name: `${relativePath(place.fullPath, project)}!${mr.iid}`,
    extra: '',
    data: {
      'data-project': place.id,
      'data-merge-request': mr.id,
      'data-project-path': place.fullPath,
      'data-iid': mr.iid,
    },
  };
}

function relativePath(path: string, from: Project): string {
  if (path === from.fullPath) return '';
  const namespace = from.fullPath.slice(0, from.fullPath.lastIndexOf('/') + 1);
  const rest = path.startsWith(namespace) ? path.slice(namespace.length) : path;
  return rest.includes('/') ? path : rest;
}
