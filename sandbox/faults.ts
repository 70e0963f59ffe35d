export interface Match {
  /** HTTP method; any when left out. */
  method?: string;
  /** Tested against path and query, e.g. `/api/v4/projects/1/issues?iids[]=3`. */
  path: RegExp;
}

export interface FaultAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON when it is an object, as it is when it is a text. */
  body?: unknown;
}

/**
 * What goes wrong: an answer of its own, no answer at all, a broken connection before (or, `applied-…`, after)
 * the request took effect, or a delay before the ordinary answer.
 */
export type Misbehaviour =
  | FaultAnswer
  | 'timeout'
  | 'disconnect'
  | 'applied-then-disconnect'
  | { delayMs: number };

export interface Fault {
  match: Match;
  /** How many matching requests it hits; 1 when left out. */
  times?: number;
  respond: Misbehaviour;
}

interface Hook {
  match: Match;
  times: number;
  run: () => void | Promise<void>;
}

/** Faults and hooks waiting for requests, first come first served. */
export class Faults {
  readonly #faults: Array<Required<Fault>> = [];
  readonly #hooks: Hook[] = [];

  /** Makes the next matching request(s) go wrong. */
  push(fault: Fault): void {
    this.#faults.push({ times: 1, ...fault });
  }

  /** Runs `run` between receiving and applying the next matching request: the place for a concurrent edit. */
  beforeApply(match: Match, run: () => void | Promise<void>, times = 1): void {
    this.#hooks.push({ match, run, times });
  }

  /** Forgets everything that has not happened yet. */
  clear(): void {
    this.#faults.length = 0;
    this.#hooks.length = 0;
  }

  /** The fault that hits this request, counted as used. */
  take(method: string, path: string): Misbehaviour | null {
    return use(this.#faults, method, path)?.respond ?? null;
  }

  /** Runs the hook waiting for this request, if any. */
  async runHook(method: string, path: string): Promise<void> {
    await use(this.#hooks, method, path)?.run();
  }
}

/** Ready-made answers in GitLab's own words. */
export const faultAnswers = {
  /** Two REST writes overlapped inside the server. */
  conflict: { status: 409, body: { message: '409 Conflict: Resource lock' } },
  /** A stale GraphQL write is a top-level error with status 500, not a tidy conflict. */
  staleGraphql: { status: 500, body: { errors: [{ message: 'Internal server error' }] } },
  /** The instance-wide limit. */
  rateLimited: (seconds: number): FaultAnswer => ({
    status: 429,
    headers: { 'retry-after': String(seconds), 'content-type': 'text/plain' },
    body: 'Retry later\n',
  }),
  /** A per-endpoint limit, which says nothing about when to come back. */
  rateLimitedSilently: {
    status: 429,
    body: { message: { error: 'This endpoint has been requested too many times. Try again later.' } },
  },
  /** A sign-in page of a proxy in front of GitLab, with status 200. */
  signInPage: {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Sign in</title><form action="/saml"><button>Sign in with SSO</button></form>',
  },
  /** GitLab or its proxy is down. */
  badGateway: {
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  },
} as const satisfies Record<string, FaultAnswer | ((seconds: number) => FaultAnswer)>;

function use<T extends { match: Match; times: number }>(
  waiting: T[],
  method: string,
  path: string,
): T | null {
  const found = waiting.find(
    ({ match }) => (!match.method || match.method === method) && match.path.test(path),
  );
  if (!found) return null;
  found.times -= 1;
  if (found.times <= 0) waiting.splice(waiting.indexOf(found), 1);
  return found;
}
