import { GatewayFailure } from '../failures';
import { type Answer, readAnswer } from './answer';
import type { Clock } from './clock';

/** The part of `fetch` the gateway needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request, ready to go. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly token: string | null;
}

const TIMEOUT = 30_000;

/** What a header can carry; anything else is no token GitLab ever gave out. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * Sends one request once and reads its answer, within 30 s. Rejects with 'offline', 'timeout', 'not-authenticated'
 * (a token that cannot be sent) or 'unexpected-answer' (led to another host).
 *
 * The token travels as `Authorization: Bearer`: of GitLab's two headers for it, the one that browsers take off
 * when a redirect leaves the host. Redirects are followed for reads only, as a redirected write may lose its method.
 */
export async function exchange(outgoing: Outgoing, fetch: Fetch, clock: Clock): Promise<Answer> {
  const init = requestInit(outgoing);
  const timer = new AbortController();
  const timeout = new AbortController();
  void clock.sleep(TIMEOUT, timer.signal).then(() => timeout.abort());
  try {
    const response = await fetch(outgoing.url, { ...init, signal: timeout.signal });
    if (leftHost(response, outgoing.url)) throw new GatewayFailure('unexpected-answer');
    return await readAnswer(response);
  } catch (error) {
    if (error instanceof GatewayFailure) throw error;
    throw new GatewayFailure(timeout.signal.aborted ? 'timeout' : 'offline');
  } finally {
    timer.abort();
  }
}

function requestInit({ method, body, token }: Outgoing): RequestInit {
  if (token !== null && !SENDABLE.test(token)) throw new GatewayFailure('not-authenticated');
  return {
    method,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: method === 'GET' ? 'follow' : 'manual',
    headers: {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  };
}

function leftHost(response: Response, url: string): boolean {
  return response.redirected && new URL(response.url).origin !== new URL(url).origin;
}
