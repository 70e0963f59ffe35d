import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { World } from '../world/world';
import { asset } from './assets';
import { contentSecurityPolicy } from './csp';
import { addLiveRoutes } from './live';
import { viewAt } from './resolve';
import { breadcrumbs, documentOf, type Theme } from './shell';
import type { Layout } from './work-item/view';

/** What in-app navigation fetches instead of a document. */
export interface NavigatedView {
  title: string;
  html: string;
  breadcrumbs: string;
}

/** The web pages: documents, their assets, in-app navigation, and what the page script needs. */
export function pages(world: World, layout: Layout): Hono {
  const app = new Hono();
  addLiveRoutes(app, world);

  app.get('/assets/:name', async (call) => {
    const found = await asset(call.req.param('name'));
    if (!found) return call.notFound();
    return call.body(found.body, 200, {
      'content-type': found.type,
      'cache-control': found.cache,
    });
  });

  app.get('/-/sandbox/view', (call) => {
    const view = viewAt(world, new URL(call.req.query('path') ?? '/', call.req.url), layout);
    const body: NavigatedView = { title: view.title, html: view.html, breadcrumbs: breadcrumbs(view.crumbs) };
    return call.json(body, view.status);
  });

  app.get('*', (call) => {
    const url = new URL(call.req.url);
    if (/\/-\/issues\/?$/.test(url.pathname)) return call.redirect(listAddress(url), 302);
    const view = viewAt(world, url, layout);
    const { html, nonce } = documentOf(world, view, themeOf(url, getCookie(call, 'theme')));
    const policy = contentSecurityPolicy(nonce);
    return call.html(html, view.status, {
      'content-security-policy': policy,
      'cache-control': 'max-age=0, private',
    });
  });
  return app;
}

/** GitLab sends the old list address on to the list of work items of type issue. */
function listAddress(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.set('type[]', 'issue');
  return `${url.pathname.replace(/issues\/?$/, 'work_items')}?${query}`;
}

function themeOf(url: URL, cookie: string | undefined): Theme {
  return (url.searchParams.get('theme') ?? cookie) === 'dark' ? 'dark' : 'light';
}
