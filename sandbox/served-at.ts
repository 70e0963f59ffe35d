import { origin } from './origin';

type Answer = (request: Request) => Response | Promise<Response>;

/** What carries addresses; a stream of events does not, and must not be waited for. */
const rewritten = /^(?:text\/html|application\/json|text\/javascript|application\/javascript)/;

/**
 * The stand-in at another address, with a relative URL root where it has one: what a proxy in front of it does that
 * translates every address on its way in and out. What lies outside the root is not found.
 */
export function servedAt(address: string, answer: Answer): Answer {
  const root = new URL(address).pathname.replace(/\/$/, '');
  return async (request) => {
    const inner = innerUrl(request.url, root);
    if (inner === null) return new Response('Not found', { status: 404 });
    return outward(await answer(await inward(request, inner, address)), address, root);
  };
}

function innerUrl(url: string, root: string): string | null {
  const { pathname, search } = new URL(url);
  if (!`${pathname}/`.startsWith(`${root}/`)) return null;
  const query = search.replaceAll(`=${encodeURIComponent(`${root}/`)}`, `=${encodeURIComponent('/')}`);
  return `${origin}${pathname.slice(root.length) || '/'}${query}`;
}

async function inward(request: Request, url: string, address: string): Promise<Request> {
  const { method, headers } = request;
  const body = (await request.text()).replaceAll(address, origin);
  return new Request(url, { method, headers, ...(body !== '' && { body }) });
}

async function outward(response: Response, address: string, root: string): Promise<Response> {
  const headers = new Headers(response.headers);
  const target = headers.get('location');
  if (target?.startsWith('/')) headers.set('location', `${root}${target}`);
  if (!rewritten.test(headers.get('content-type') ?? '')) return response;
  headers.delete('content-length');
  const { status } = response;
  return new Response(status === 204 ? null : withRoot(await response.text(), address, root), {
    status,
    headers,
  });
}

/** Paths are told by what stands in front: an attribute in HTML, also inside JSON, or a quote in a script. */
function withRoot(text: string, address: string, root: string): string {
  return text
    .replaceAll(origin, address)
    .replace(/((?:href|src|content|action|webPath|web_path)\\?"?[=:]\\?")\/(?!\/)/g, `$1${root}/`)
    .replace(/(["'`])\/-\/sandbox\//g, `$1${root}/-/sandbox/`);
}
