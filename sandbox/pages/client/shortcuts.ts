const targets: Record<string, string> = {
  e: '.shortcut-edit-wi-description',
  l: '[data-testid="work-item-labels"] [data-testid="edit-button"]',
  m: '[data-testid="work-item-milestone"] [data-testid="edit-button"]',
  a: '[data-testid="work-item-assignees"] [data-testid="edit-button"]',
  r: '.js-note-form textarea',
  '/': '#super-sidebar-search',
};

/** GitLab's single-key shortcuts, with Mousetrap's rule for when a key was typed into a field. */
export function startShortcuts(): void {
  document.addEventListener('keypress', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const target = document.querySelector<HTMLElement>(targets[event.key] ?? ':not(*)');
    if (!target) return;
    event.preventDefault();
    if (event.key === 'e') target.click();
    target.focus();
    target.setAttribute('data-sandbox-shortcut', event.key);
  });
}

/** Mousetrap looks at the innermost element of the event's path, so that open shadow roots count as well. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName) || target.isContentEditable;
}
