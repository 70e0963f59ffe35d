/** The user menu of the top bar names who is signed in (recorded in 2026); signed out, there is none. */
export const userMenu = '[data-testid="user-menu-toggle"][data-username]';

const longestName = 255;

/** User name of whoever the page says is signed in; null when it names nobody. The page may say what it likes. */
export function signedInUser(page: Document): string | null {
  const name = page.querySelector<HTMLElement>(userMenu)?.dataset.username?.trim() ?? '';
  return name === '' ? null : name.slice(0, longestName);
}
