import {
  IssueAwardEmojis,
  IssueDiscussions,
  IssueLinks,
  IssueNotes,
  Issues,
  PersonalAccessTokens,
  ProjectLabels,
  ProjectMilestones,
  Projects,
  ProjectTemplates,
  Users,
} from '@gitbeaker/core';
import type {
  DefaultRequestOptions,
  FormattedResponse,
  RequesterType,
  ResourceOptions,
  ResponseBodyTypes,
} from '@gitbeaker/requester-utils';
import type { Answer } from './http/answer';
import type { Http } from './http/http';

/** The REST resources the gateway uses, over our own requests. */
export interface Rest {
  readonly issues: Issues;
  /** Reads that never join one already under way. */
  readonly freshIssues: Issues;
  /** Never joins a read under way, as do notes and reactions: they are looked up before a write. */
  readonly discussions: IssueDiscussions;
  /** Never joins a read under way. */
  readonly links: IssueLinks;
  readonly labels: ProjectLabels;
  readonly milestones: ProjectMilestones;
  readonly notes: IssueNotes;
  readonly projects: Projects;
  readonly reactions: IssueAwardEmojis;
  readonly templates: ProjectTemplates;
  readonly tokens: PersonalAccessTokens;
  readonly users: Users;
}

/** GitLab's REST API of the instance at `root`. */
export function createRest(root: string, http: Http): Rest {
  const options = { host: root, queryTimeout: null, requesterFn: requesterOver(http, http.read) };
  const fresh = { ...options, requesterFn: requesterOver(http, http.readAfresh) };
  return {
    issues: new Issues(options),
    freshIssues: new Issues(fresh),
    discussions: new IssueDiscussions(fresh),
    links: new IssueLinks(fresh),
    labels: new ProjectLabels(options),
    milestones: new ProjectMilestones(options),
    notes: new IssueNotes(fresh),
    projects: new Projects(options),
    reactions: new IssueAwardEmojis(fresh),
    templates: new ProjectTemplates(options),
    tokens: new PersonalAccessTokens(options),
    users: new Users(options),
  };
}

type Write = Parameters<Http['write']>[0];

function requesterOver(http: Http, read: Http['read']): (service: ResourceOptions) => RequesterType {
  return (service) => {
    const writer =
      (method: Write) =>
      async <T extends ResponseBodyTypes>(endpoint: string, options?: DefaultRequestOptions) =>
        formatted<T>(await http.write(method, addressOf(service.url, endpoint, options), bodyOf(options)));
    return {
      get: async (endpoint, options) => formatted(await read(addressOf(service.url, endpoint, options))),
      post: writer('POST'),
      put: writer('PUT'),
      patch: writer('PATCH'),
      delete: writer('DELETE'),
    };
  };
}

/** The type of the body is the caller's wish; the schemas are what judges it. */
function formatted<T extends ResponseBodyTypes>({ status, headers, body }: Answer): FormattedResponse<T> {
  return { status, headers: Object.fromEntries(headers), body: body as T };
}

function addressOf(service: string, endpoint: string, options: DefaultRequestOptions | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options?.searchParams ?? {})) {
    if (Array.isArray(value)) for (const one of value) query.append(`${snakeCase(name)}[]`, String(one));
    else if (value !== undefined) query.append(snakeCase(name), String(value));
  }
  const address = `${service.replace(/\/+$/, '')}/${endpoint}`;
  return query.size > 0 ? `${address}?${query}` : address;
}

function bodyOf(options: DefaultRequestOptions | undefined): Record<string, unknown> | undefined {
  const fields = Object.entries(options?.body ?? {});
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
