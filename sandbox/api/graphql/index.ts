import { graphql } from 'graphql';
import { Hono } from 'hono';
import type { World } from '../../world/world';
import { type Caller, identify, tokenValue } from '../caller';
import { corsHeaders, preflight } from '../cors';
import { ApiError } from '../errors';
import type { RateLimiter } from '../rate-limit';
import { errorAnswer } from '../rest';
import { mutations } from './mutations';
import { queries } from './queries';
import { schema } from './schema';

const MAX_QUERY = 10_000;

interface Body {
  query?: unknown;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** `POST /api/graphql`: one executable schema over the same world as REST. */
export function graphqlApi(world: World, limiter: RateLimiter): Hono {
  const api = new Hono();
  api.options('/', (call) => preflight(call.req.raw));
  api.post('/', async (call) => {
    const limits = limiter.count(tokenValue(call.req.raw) ?? 'anonymous', 'POST', '/api/graphql');
    const caller = identifyOrRefuse(world, call.req.raw);
    const result = await execute(world, caller, await readBody(call.req.raw));
    return call.json(result, 200, { ...limits, ...corsHeaders(call.req.raw) });
  });
  api.onError((error, call) => {
    const known =
      error instanceof ApiError ? error : new ApiError(500, graphqlError('Internal server error'));
    const answer = errorAnswer(known);
    for (const [name, value] of Object.entries(corsHeaders(call.req.raw))) answer.headers.set(name, value);
    return answer;
  });
  return api;
}

/** GraphQL answers a bad token with 401 and its own error shape. */
function identifyOrRefuse(world: World, request: Request): Caller {
  try {
    return identify(world, request);
  } catch {
    throw new ApiError(401, graphqlError('Invalid token'));
  }
}

async function readBody(request: Request): Promise<Body> {
  try {
    return (await request.json()) as Body;
  } catch {
    throw new ApiError(400, graphqlError('Invalid JSON'));
  }
}

async function execute(world: World, caller: Caller, { query, variables, operationName }: Body) {
  if (typeof query !== 'string') return graphqlError('No query string was present');
  if (query.length > MAX_QUERY) return graphqlError('Query too large');
  return graphql({
    schema,
    source: query,
    rootValue: { ...queries(world, caller), ...mutations(world, caller) },
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  });
}

function graphqlError(message: string) {
  return { errors: [{ message }] };
}
