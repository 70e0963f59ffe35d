import { ApiError } from './errors';

const MINUTE = 60_000;

interface Rule {
  name: string;
  limit: number;
  /** Per-endpoint limits answer without `Retry-After` and without informational headers. */
  silent: boolean;
  applies: (method: string, path: string) => boolean;
}

const rules: Rule[] = [
  { name: 'throttle_authenticated_api', limit: 2000, silent: false, applies: () => true },
  {
    name: 'notes_create',
    limit: 60,
    silent: true,
    applies: (method, path) => method === 'POST' && /\/(notes|discussions)$/.test(path),
  },
  {
    name: 'issues_create',
    limit: 200,
    silent: true,
    applies: (method, path) => method === 'POST' && /\/issues$/.test(path),
  },
];

/** Counts requests per caller and minute against gitlab.com's documented limits. */
export class RateLimiter {
  readonly #counts = new Map<string, number>();

  /** Counts one request; gives the informational headers, or throws 429 when a limit is used up. */
  count(caller: string, method: string, path: string): Record<string, string> {
    const minute = Math.floor(Date.now() / MINUTE);
    let headers: Record<string, string> = {};
    for (const rule of rules.filter((candidate) => candidate.applies(method, path))) {
      const key = `${rule.name} ${caller} ${minute}`;
      const observed = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, observed);
      if (!rule.silent) headers = informational(rule, observed, (minute + 1) * MINUTE);
      if (observed > rule.limit) throw tooMany(rule, headers);
    }
    return headers;
  }
}

function informational(rule: Rule, observed: number, reset: number): Record<string, string> {
  return {
    'ratelimit-limit': String(rule.limit),
    'ratelimit-name': rule.name,
    'ratelimit-observed': String(observed),
    'ratelimit-remaining': String(Math.max(rule.limit - observed, 0)),
    'ratelimit-reset': String(Math.floor(reset / 1000)),
    'ratelimit-resettime': new Date(reset).toUTCString(),
  };
}

function tooMany(rule: Rule, headers: Record<string, string>): ApiError {
  if (rule.silent) {
    return new ApiError(429, {
      message: { error: 'This endpoint has been requested too many times. Try again later.' },
    });
  }
  const wait = Number(headers['ratelimit-reset']) - Math.floor(Date.now() / 1000);
  return new ApiError(429, 'Retry later\n', { ...headers, 'retry-after': String(Math.max(wait, 1)) });
}
