import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { canReadIssue, canReadProject } from '../../world/access';
import { groupByPath, issueByIid, projectByPath } from '../../world/find';
import type { Group, Issue, Project } from '../../world/model';
import type { World } from '../../world/world';
import type { Caller } from '../caller';
import { notFound } from '../errors';
import { paginate } from '../pagination';
import type { Params } from '../params';

export interface ApiVariables {
  Variables: { caller: Caller; params: Params };
}
export type Api = Hono<ApiVariables>;
export type Call = Context<ApiVariables>;
/** Adds one resource's routes to the API. */
export type Resource = (api: Api, world: World) => void;

/** The project a route's `:id` names (numeric id or encoded path); 404 when the caller may not see it. */
export function projectOf(world: World, call: Call): Project {
  const id = call.req.param('id') ?? '';
  const project = /^\d+$/.test(id)
    ? world.projects.find((one) => one.id === Number(id))
    : projectByPath(world, id);
  if (!project || !canReadProject(world, call.get('caller').user, project)) throw notFound('Project');
  return project;
}

/** The group a route's `:id` names; all groups of the stand-in are public. */
export function groupOf(world: World, call: Call): Group {
  const id = call.req.param('id') ?? '';
  const group = /^\d+$/.test(id) ? world.groups.find((one) => one.id === Number(id)) : groupByPath(world, id);
  if (!group) throw notFound('Group');
  return group;
}

/** The issue a route's `:id` and `:iid` name; 404 when the caller may not see it. */
export function issueOf(world: World, call: Call): Issue {
  const issue = issueByIid(world, projectOf(world, call).id, Number(call.req.param('iid')));
  if (!issue || !canReadIssue(world, call.get('caller').user, issue)) throw notFound();
  return issue;
}

/** Answers one page of a list, with pagination headers. */
export function listAnswer<T, E extends object>(call: Call, items: T[], entity: (item: T) => E): Response {
  const page = paginate(items, call.get('params'), new URL(call.req.url));
  return call.json(page.items.map(entity), 200, page.headers);
}

/** Answers one object. */
export function answer(call: Call, body: object, status: ContentfulStatusCode = 200): Response {
  return call.json(body, status);
}
