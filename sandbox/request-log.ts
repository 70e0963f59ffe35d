import { tokenValue } from './api/caller';

/** One request the stand-in received. */
export interface LoggedRequest {
  method: string;
  /** Path and query as sent. */
  path: string;
  host: string;
  headers: Record<string, string>;
  /** The token that came with it, in whatever way. */
  token: string | null;
  /** The token came in the URL, where logs and histories keep it. */
  tokenInUrl: boolean;
  body: string;
  /** Null while it is being answered, and for good when the connection broke before an answer. */
  status: number | null;
  startedAt: number;
  endedAt: number | null;
}

/** The log entry of a request just received; times are `performance.now()`. */
export function logEntry(request: Request, body: string): LoggedRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname + url.search,
    host: request.headers.get('host') ?? url.host,
    headers: Object.fromEntries(request.headers),
    token: tokenValue(request),
    tokenInUrl: url.searchParams.has('private_token'),
    body,
    status: null,
    startedAt: performance.now(),
    endedAt: null,
  };
}
