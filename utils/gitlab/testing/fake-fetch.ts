import type { Fetch } from '../http/exchange';

/** A request as the fake instance received it. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly init: RequestInit;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Answering = (received: Received, nth: number) => Response | Promise<Response>;

/** A `fetch` that answers by a function of the request and its number (from 0), and keeps what it received. */
export function createFakeFetch(answering: Answering): { fetch: Fetch; received: Received[] } {
  const received: Received[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = {
      method: init.method ?? '',
      url: new URL(url),
      init,
      headers: new Headers(init.headers),
      body,
    };
    received.push(request);
    return answering(request, received.length - 1);
  };
  return { fetch, received };
}

/** Answers one after the other; the last one again and again. */
export function inTurn(...answers: (() => Response)[]): Answering {
  return (_, nth) => {
    const answer = answers[Math.min(nth, answers.length - 1)];
    if (!answer) throw new TypeError('no answer left');
    return answer();
  };
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

/** A sign-in page where JSON was asked for. */
export function html(status = 200): () => Response {
  const headers = { 'content-type': 'text/html' };
  return () => new Response('<!doctype html><title>Sign in</title>', { status, headers });
}
