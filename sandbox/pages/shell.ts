import { randomBytes } from 'node:crypto';
import { ancestorGroups } from '../world/find';
import type { User } from '../world/model';
import type { World } from '../world/world';
import { attributes, escapeHtml } from './html';
import { sidebar } from './sidebar';
import { topBar } from './top-bar';
import type { Crumb, View } from './view';
import { viewerOf } from './viewer';
import { type Layout, layouts } from './work-item/layouts';

export type Theme = 'light' | 'dark';

/** A whole document around a view: head, top bar, left navigation, panels where its layout has them, and the page script. */
export function documentOf(
  world: World,
  view: View,
  theme: Theme,
  layout: Layout,
): { html: string; nonce: string } {
  const viewer = viewerOf(world);
  const nonce = randomBytes(16).toString('base64');
  const html = `<!DOCTYPE html>
<html class="gl-${theme} ui-neutral with-top-bar with-header application-chrome${layouts[layout].paneled ? ' page-with-panels' : ''}${theme === 'dark' ? ' js-dark' : ''}" lang="en">
<head prefix="og: http://ogp.me/ns#">
${head(view, nonce, viewer)}
</head>
<body class="tab-width-8 gl-browser-chrome gl-platform-linux"${bodyData(world, view, layout)}>
${topBar(viewer)}
<div class="layout-page js-page-layout page-with-super-sidebar">
${sidebar(world, view.project)}
${layouts[layout].paneled ? panels(view) : contentWrapper(view)}
</div>
</body>
</html>`;
  return { html, nonce };
}

/** Today's frame: the page in a panel that scrolls on its own, a place for a second one beside it. */
function panels(view: View): string {
  return `<div class="panels-container gl-flex gl-gap-3">
<div class="content-panels gl-flex-1">
<div id="static-panel-portal" class="js-static-panel static-panel content-panel paneled-view">
<div class="panel-header"><div class="top-bar-fixed"><div class="top-bar-container" data-testid="top-bar">${breadcrumbs(view.crumbs)}</div></div></div>
<div class="panel-content"><div class="panel-content-inner js-static-panel-inner">
<div class="alert-wrapper gl-flex gl-flex-col container-limited"></div>
<div class="container-fluid container-limited project-highlight-puc"><main class="content" id="content-body" itemscope itemtype="http://schema.org/SoftwareSourceCode">
<div id="js-page-view">${view.html}</div>
</main></div>
</div></div>
</div>
<div id="contextual-panel-portal" class="js-dynamic-panel paneled-view contextual-panel"></div>
</div>
</div>`;
}

/** The frame before the panels: the window scrolls. */
function contentWrapper(view: View): string {
  return `<div class="content-wrapper"><div class="top-bar-fixed"><div class="top-bar-container" data-testid="top-bar">${breadcrumbs(view.crumbs)}</div></div>
<div class="container-fluid container-limited"><main class="content" id="content-body" itemscope itemtype="http://schema.org/SoftwareSourceCode">
<div id="js-page-view">${view.html}</div>
</main></div></div>`;
}

/** The breadcrumb trail of the panel header. */
export function breadcrumbs(crumbs: Crumb[]): string {
  const items = crumbs.map(
    ({ text, href }) =>
      `<li class="gl-breadcrumb-item gl-breadcrumb-item-sm"><a href="${escapeHtml(href)}"><span>${escapeHtml(text)}</span></a></li>`,
  );
  return `<nav aria-label="Breadcrumb" class="gl-breadcrumbs" id="js-vue-page-breadcrumbs-wrapper"><ul class="breadcrumb gl-breadcrumb-list" data-testid="breadcrumb-links">${items.join('')}</ul></nav>`;
}

function head(view: View, nonce: string, viewer: User | null): string {
  return `<meta charset="utf-8">
<meta content="IE=edge" http-equiv="X-UA-Compatible">
<meta content="width=device-width, initial-scale=1" name="viewport">
<title>${escapeHtml(view.title)} · GitLab</title>
<script nonce="${nonce}">
//<![CDATA[
${gon(viewer)}
//]]>
</script>
<link rel="icon" type="image/svg+xml" href="/assets/favicon.svg" id="favicon">
<link rel="stylesheet" href="/assets/gitlab-ui.css">
<link rel="stylesheet" href="/assets/tokens.dark.css">
<link rel="stylesheet" href="/assets/application.css">
<meta content="object" property="og:type">
<meta content="GitLab" property="og:site_name">
<meta content="${escapeHtml(view.title)} · GitLab" property="og:title">
<meta name="csrf-param" content="authenticity_token">
<meta name="csrf-token" content="${csrfToken}">
<meta name="csp-nonce" content="${nonce}">
<meta name="action-cable-url" content="/-/cable">
<meta content="#ececef" name="theme-color">
<script type="module" src="/assets/page.js" nonce="${nonce}"></script>`;
}

/** The token the page script sends with its own writes. */
export const csrfToken = randomBytes(32).toString('base64url');

function gon(viewer: User | null): string {
  const values: Record<string, unknown> = {
    api_version: 'v4',
    default_avatar_url: '/assets/no_avatar.png',
    relative_url_root: '',
    gitlab_url: 'https://gitlab.com',
    revision: 'deadbeef123',
    ee: true,
    dot_com: true,
    features: { workItemPlanningView: true, projectStudioEnabled: true },
    ...(viewer
      ? { current_user_id: viewer.id, current_username: viewer.username, current_user_fullname: viewer.name }
      : {}),
  };
  const lines = Object.entries(values).map(
    ([name, value]) => `gon.${name}=${JSON.stringify(value).replaceAll('<', '\\u003c')};`,
  );
  return `window.gon={};${lines.join('')}`;
}

function bodyData(world: World, { page, pageTypeId, project }: View, layout: Layout): string {
  const group = project && ancestorGroups(world, project.fullPath)[0];
  return attributes({
    'data-find-file': project ? `/${project.fullPath}/-/find_file/main` : null,
    'data-group': group?.fullPath.split('/').at(-1) ?? null,
    'data-group-full-path': group?.fullPath ?? null,
    'data-namespace-id': group?.id ?? null,
    'data-page': page,
    'data-page-type-id': pageTypeId,
    'data-project': project?.fullPath.split('/').at(-1) ?? null,
    'data-project-full-path': project?.fullPath ?? null,
    'data-project-id': project?.id ?? null,
    'data-project-studio-enabled': String(layouts[layout].paneled),
    // Not GitLab's: what the page script asks for next.
    'data-sandbox-layout': layout,
    'data-sandbox-opens-in': layouts[layout].opensIn,
  });
}
