import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { World } from '../world/world';
import { asset } from './assets';
import { contentSecurityPolicy } from './csp';
import { addLiveRoutes } from './live';
import { viewAt } from './resolve';
import { breadcrumbs, documentOf, type Theme } from './shell';
import { drawerView } from './work-item/drawer-view';
import { type Layout, layoutNamed } from './work-item/layouts';

/** What in-app navigation fetches instead of a document. */
export interface NavigatedView {
  title: string;
  html: string;
  breadcrumbs: string;
}

/** The web pages: documents, their assets, in-app navigation, and what the page script needs. */
export function pages(world: World, layout: Layout): Hono {
  const app = new Hono();
  const layoutOf = (name: string | null | undefined) => layoutNamed(name) ?? layout;
  addLiveRoutes(app, world, layoutOf);

  app.get('/assets/:name', async (call) => {
    const found = await asset(call.req.param('name'));
    if (!found) return call.notFound();
    return call.body(found.body, 200, {
      'content-type': found.type,
      'cache-control': found.cache,
    });
  });

  app.get('/-/sandbox/view', (call) => {
    const view = viewAt(
      world,
      new URL(call.req.query('path') ?? '/', call.req.url),
      layoutOf(call.req.query('layout')),
    );
    const body: NavigatedView = { title: view.title, html: view.html, breadcrumbs: breadcrumbs(view.crumbs) };
    return call.json(body, view.status);
  });

  app.get('/-/sandbox/drawer', (call) => {
    const shown = { fullPath: call.req.query('full_path') ?? '', iid: Number(call.req.query('iid')) };
    const view = drawerView(world, shown, layoutOf(call.req.query('layout')));
    return view ? call.json(view) : call.notFound();
  });

  app.get('*', (call) => {
    const url = new URL(call.req.url);
    if (/\/-\/issues\/?$/.test(url.pathname)) return call.redirect(listAddress(url), 302);
    const shown = layoutOf(url.searchParams.get('layout'));
    const view = viewAt(world, url, shown);
    const { html, nonce } = documentOf(world, view, themeOf(url, getCookie(call, 'theme')), shown);
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
