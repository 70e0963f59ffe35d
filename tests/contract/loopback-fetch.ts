import https from 'node:https';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Fetch } from '@/utils/gitlab/http/exchange';

/** Where the sandbox listens, and the certificate it shows. */
export interface Loopback {
  readonly port: number;
  /** PEM; the only one accepted. */
  readonly certificate: string;
}

const MOST_REDIRECTS = 20;

/**
 * A `fetch` over real HTTPS for which `https://gitlab.com` is a port of this machine and no other host exists.
 * Redirects as in a browser: not followed where told, and without `Authorization` once they leave the host.
 */
export function loopbackFetch(loopback: Loopback): Fetch {
  return async (url, init) => {
    let current = url;
    let headers = new Headers(init.headers);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await request(current, { ...init, headers }, loopback);
      const location = response.headers.get('location');
      if (location === null || init.redirect === 'manual') return arrivedAt(response, current, hops > 0);
      const next = new URL(location, current).href;
      if (new URL(next).origin !== new URL(current).origin) headers = withoutAuthorization(headers);
      current = next;
    }
    throw new TypeError('too many redirects');
  };
}

function request(
  url: string,
  init: RequestInit & { headers: Headers },
  loopback: Loopback,
): Promise<Response> {
  const { host, pathname, search } = new URL(url);
  if (host !== 'gitlab.com') return Promise.reject(new TypeError(`no such host: ${host}`));
  return new Promise((resolve, reject) => {
    const outgoing = https.request({
      host: '127.0.0.1',
      port: loopback.port,
      ca: loopback.certificate,
      servername: host,
      agent: false,
      method: init.method ?? 'GET',
      path: pathname + search,
      headers: { ...Object.fromEntries(init.headers), host },
      ...(init.signal && { signal: init.signal }),
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const headers = new Headers(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      );
      text(Readable.from(incoming)).then(
        (body) => resolve(new Response(body || null, { status: incoming.statusCode ?? 0, headers })),
        reject,
      );
    });
    outgoing.end(typeof init.body === 'string' ? init.body : undefined);
  });
}

function arrivedAt(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}

function withoutAuthorization(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('authorization');
  return kept;
}
