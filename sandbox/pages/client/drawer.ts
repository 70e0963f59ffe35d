import type { DrawerView } from '../work-item/drawer-view';
import { setMarkup } from './dom';
import { layoutQuery, opensIn } from './layout';
import { OpenWorkItem } from './work-item';

/** What opens in the drawer when it is clicked: rows of lists and child items. */
const items =
  'a[data-testid="issuable-title-link"], a.issuable-card-link-overlay, [data-testid="work-item-tree"] .crud-row a';

/** Inside of these a click leaves the classic drawer open, as in `work_item_drawer.vue`. */
const excluded =
  '.modal-content, .user-popover, .glql-popover, #chat-component, .tippy-content .gl-new-dropdown-panel, #super-sidebar-search';

interface Drawer {
  readonly element: HTMLElement;
  readonly workItem: OpenWorkItem | null;
  readonly show: string;
}

let drawer: Drawer | null = null;

/**
 * Opens work items over the page where the layout does: in a side panel, or in the classic drawer, which closes on
 * every click outside of it. The URL's `?show=` names what is open.
 */
export function startDrawers(): void {
  if (opensIn() === 'page') return;
  document.addEventListener('click', closeOutside, { capture: true });
  document.addEventListener('click', openItem, { capture: true });
  addEventListener('popstate', () => void follow());
  void follow();
}

function openItem(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(items) : null;
  const [, full_path, iid] = /^\/(.+?)\/-\/(?:issues|work_items)\/(\d+)/.exec(link?.pathname ?? '') ?? [];
  if (!full_path || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  go(btoa(JSON.stringify({ iid, full_path, id: Number(iid) })));
}

function closeOutside({ target }: MouseEvent): void {
  if (opensIn() !== 'drawer' || drawer === null || !(target instanceof Element)) return;
  if (drawer.element.contains(target) || target.closest(excluded)) return;
  go(null);
}

function go(show: string | null): void {
  const url = new URL(location.href);
  if (show === null) url.searchParams.delete('show');
  else url.searchParams.set('show', show);
  history.pushState({}, '', url);
  void follow();
}

/** Shows what the URL names. */
async function follow(): Promise<void> {
  const show = new URL(location.href).searchParams.get('show');
  if (show === (drawer?.show ?? null)) return;
  drawer?.workItem?.close();
  drawer?.element.remove();
  drawer = null;
  if (show === null) return;
  const { iid, full_path } = JSON.parse(atob(show)) as { iid: string; full_path: string };
  const query = new URLSearchParams({ iid, full_path });
  const answer = await fetch(`/-/sandbox/drawer?${query}&${layoutQuery()}`);
  if (!answer.ok || new URL(location.href).searchParams.get('show') !== show) return;
  draw(show, (await answer.json()) as DrawerView);
}

function draw(show: string, view: DrawerView): void {
  const element = document.createElement('aside');
  element.className = opensIn() === 'drawer' ? 'work-item-drawer gl-drawer' : 'work-item-drawer';
  element.dataset.testid = 'work-item-drawer';
  const body = document.createElement('div');
  body.className = 'gl-drawer-body';
  setMarkup(body, view.html);
  element.append(head(view), body);
  place(element);
  const root = body.querySelector<HTMLElement>('[data-sandbox-issue]');
  drawer = { element: outermost(element), workItem: root && new OpenWorkItem(root, String(view.id)), show };
}

function place(element: HTMLElement): void {
  if (opensIn() === 'drawer') {
    document.getElementById('content-body')?.append(element);
    return;
  }
  const inner = document.createElement('div');
  inner.className = 'panel-content-inner js-dynamic-panel-inner';
  inner.append(element);
  document.getElementById('contextual-panel-portal')?.append(inner);
}

function outermost(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('.js-dynamic-panel-inner') ?? element;
}

function head({ href, reference }: DrawerView): HTMLElement {
  const header = document.createElement('div');
  header.className = 'gl-drawer-header work-item-drawer-header';
  const link = document.createElement('a');
  link.dataset.testid = 'work-item-drawer-ref-link';
  link.className = 'gl-link gl-text-default';
  link.href = href;
  link.textContent = reference;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn-default btn-sm gl-button btn-default-tertiary gl-drawer-close-button';
  close.setAttribute('aria-label', 'Close drawer');
  close.textContent = '×';
  close.addEventListener('click', () => go(null));
  header.append(link, close);
  return header;
}
