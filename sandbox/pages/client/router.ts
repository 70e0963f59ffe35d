import type { NavigatedView } from '../index';
import { byTestId, setMarkup } from './dom';
import { layoutQuery } from './layout';
import { mountWorkItem, unmountWorkItem } from './work-item';

const WORK_ITEMS = /^\/(.+?)\/-\/(?:issues|work_items)(?:\/\d+)?\/?$/;

/**
 * Navigates like GitLab's vue-router: a plain click on a list's title inside the same project changes the address
 * with `pushState` and swaps the page's content; everything else is a full load.
 */
export function startRouter(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const target = new URL(link.href);
    if (!sameProject(target)) return;
    event.preventDefault();
    history.pushState({}, '', target);
    void show(target);
  });
  addEventListener('popstate', () => {
    const target = new URL(location.href);
    if (target.pathname !== shown) void show(target);
  });
}

/** What the page itself shows; a drawer over it changes the rest of the address. */
let shown = location.pathname;

const LINKS =
  'a[data-testid="issuable-title-link"], a.issuable-card-link-overlay, a.gl-tab-nav-item, a.super-sidebar-nav-item.active, #js-vue-page-breadcrumbs-wrapper a';

function sameProject(target: URL): boolean {
  const here = WORK_ITEMS.exec(location.pathname)?.[1];
  return (
    here !== undefined && target.origin === location.origin && WORK_ITEMS.exec(target.pathname)?.[1] === here
  );
}

async function show(target: URL): Promise<void> {
  const root = document.getElementById('js-page-view');
  if (!root) return;
  shown = target.pathname;
  unmountWorkItem();
  const skeleton = document.createElement('div');
  skeleton.className = 'gl-animate-skeleton-loader page-skeleton';
  root.replaceChildren(skeleton);
  const answer = await fetch(
    `/-/sandbox/view?path=${encodeURIComponent(target.pathname + target.search)}&${layoutQuery()}`,
  );
  const view = (await answer.json()) as NavigatedView;
  if (location.pathname !== target.pathname) return;
  setMarkup(root, view.html);
  setMarkup(byTestId('top-bar'), view.breadcrumbs);
  document.title = `${view.title} · GitLab`;
  document.querySelector('.panel-content-inner')?.scrollTo(0, 0);
  await mountWorkItem();
}
