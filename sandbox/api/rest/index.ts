import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { World } from '../../world/world';
import { identify, requireScope, tokenValue } from '../caller';
import { corsHeaders, preflight } from '../cors';
import { ApiError, notFound } from '../errors';
import { readParams } from '../params';
import type { RateLimiter } from '../rate-limit';
import { awardEmoji } from './award-emoji';
import { identity } from './identity';
import { issueLinks } from './issue-links';
import { issues } from './issues';
import { labelEvents } from './label-events';
import { labels } from './labels';
import { milestones } from './milestones';
import { notes } from './notes';
import { projects } from './projects';
import type { Api, ApiVariables } from './route';
import { users } from './users';
import { weightEvents } from './weight-events';

const resources = [
  identity,
  users,
  projects,
  milestones,
  labels,
  issues,
  notes,
  weightEvents,
  labelEvents,
  awardEmoji,
  issueLinks,
];

/** The REST API under `/api/v4`: authentication, scopes, limits and headers around one file per resource. */
export function restApi(world: World, limiter: RateLimiter): Api {
  const api = new Hono<ApiVariables>();
  api.use(async (call, next) => {
    if (call.req.method === 'OPTIONS') return preflight(call.req.raw);
    const { pathname } = new URL(call.req.url);
    const limits = limiter.count(tokenValue(call.req.raw) ?? 'anonymous', call.req.method, pathname);
    const caller = identify(world, call.req.raw);
    requireScope(caller, !['GET', 'HEAD'].includes(call.req.method));
    call.set('caller', caller);
    call.set(
      'params',
      readParams(new URL(call.req.url), call.req.header('content-type') ?? '', await call.req.text()),
    );
    await next();
    for (const [name, value] of Object.entries(limits)) call.header(name, value);
    if (call.req.method === 'GET') call.res = await revalidated(call.req.raw, call.res);
    return undefined;
  });
  api.use(async (call, next) => {
    await next();
    for (const [name, value] of Object.entries(corsHeaders(call.req.raw))) call.header(name, value);
  });
  for (const resource of resources) resource(api, world);
  api.notFound(() => errorAnswer(notFound()));
  api.onError((error, call) => {
    const answer = errorAnswer(error instanceof ApiError ? error : crash(error));
    for (const [name, value] of Object.entries(corsHeaders(call.req.raw))) answer.headers.set(name, value);
    return answer;
  });
  return api;
}

/** An error as GitLab words it: JSON, or plain text where the body is a text. */
export function errorAnswer({ status, body, headers }: ApiError): Response {
  const text = typeof body === 'string';
  return new Response(text ? body : JSON.stringify(body), {
    status: status as ContentfulStatusCode,
    headers: {
      'content-type': text ? 'text/plain' : 'application/json',
      'cache-control': 'no-cache',
      ...headers,
    },
  });
}

function crash(error: Error): ApiError {
  process.stderr.write(`sandbox: ${error.stack ?? error.message}\n`);
  return new ApiError(500, { message: '500 Internal Server Error' });
}

/** Adds GitLab's weak ETag, and answers 304 when the browser already has this text. */
async function revalidated(request: Request, answer: Response): Promise<Response> {
  const body = await answer.clone().text();
  const tag = `W/"${createHash('md5').update(body).digest('hex')}"`;
  const headers = new Headers(answer.headers);
  headers.set('etag', tag);
  headers.set('cache-control', 'max-age=0, private, must-revalidate');
  headers.set('vary', 'Origin');
  if (answer.status === 200 && request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers });
  return new Response(answer.status === 204 ? null : body, { status: answer.status, headers });
}
