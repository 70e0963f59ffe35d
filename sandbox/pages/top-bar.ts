import type { User } from '../world/model';
import { attributes, escapeHtml } from './html';
import { avatar, icon } from './parts';

/** The bar across the top: logo, search, create, counters and the user menu. */
export function topBar(viewer: User | null): string {
  return `<header class="super-topbar js-super-topbar gl-flex gl-items-center" data-testid="super-topbar">
<div class="super-topbar-start"><a class="tanuki-logo-link" href="/" aria-label="Homepage" data-track-label="gitlab_logo_link">${logo}</a></div>
<button type="button" id="super-sidebar-search" class="super-topbar-search" data-testid="super-sidebar-search-button">${icon('search')}<span>Search or go to…</span><kbd>/</kbd></button>
<div class="super-topbar-end">${viewer ? signedIn(viewer) : '<a class="btn btn-confirm btn-md gl-button" href="/users/sign_in"><span class="gl-button-text">Sign in</span></a>'}</div>
</header>`;
}

function signedIn(viewer: User): string {
  const counters = [
    ['plus', 'Create new…', ''],
    ['issues', 'Assigned issues', '3'],
    ['merge-request', 'Merge requests', '1'],
    ['todo-done', 'To-Do List', '5'],
  ];
  const buttons = counters.map(
    ([name = '', label = '', count]) =>
      `<button type="button" class="btn btn-default btn-md gl-button btn-default-tertiary super-topbar-counter" aria-label="${label}">${icon(name)}${count ? `<span>${count}</span>` : ''}</button>`,
  );
  const attrs = attributes({
    type: 'button',
    class: 'user-menu-toggle',
    'data-testid': 'user-menu-toggle',
    'data-user-id': viewer.id,
    'data-username': viewer.username,
    'aria-label': `${viewer.name} user’s menu`,
    title: viewer.name,
  });
  return `${buttons.join('')}<button${attrs}>${avatar(viewer, 24)}<span class="gl-sr-only" data-testid="user-avatar-content">${escapeHtml(viewer.name)}</span></button>`;
}

/** GitLab's mark, drawn with its published colours. */
export const logo = `<svg class="tanuki-logo" width="25" height="24" viewBox="0 0 25 24" fill="none" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="GitLab"><path d="m24.507 9.5-.034-.09L21.082.562a.896.896 0 0 0-1.694.091l-2.29 7.01H7.825L5.535.653a.898.898 0 0 0-1.694-.09L.451 9.411.416 9.5a6.297 6.297 0 0 0 2.09 7.278l.012.01.03.022 5.16 3.867 2.56 1.935 1.554 1.176a1.051 1.051 0 0 0 1.268 0l1.555-1.176 2.56-1.935 5.197-3.89.014-.01A6.297 6.297 0 0 0 24.507 9.5Z" fill="#E24329"/><path d="m24.507 9.5-.034-.09a11.44 11.44 0 0 0-4.56 2.051l-7.447 5.632 4.742 3.584 5.197-3.89.014-.01A6.297 6.297 0 0 0 24.507 9.5Z" fill="#FC6D26"/><path d="m7.707 20.677 2.56 1.935 1.555 1.176a1.051 1.051 0 0 0 1.268 0l1.555-1.176 2.56-1.935-4.743-3.584-4.755 3.584Z" fill="#FCA326"/><path d="M5.01 11.461a11.43 11.43 0 0 0-4.56-2.05L.416 9.5a6.297 6.297 0 0 0 2.09 7.278l.012.01.03.022 5.16 3.867 4.745-3.584-7.444-5.632Z" fill="#FC6D26"/></svg>`;
