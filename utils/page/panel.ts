import type { Theme } from './theme';

/** A piece of our own inside GitLab's page, shielded from the page's styles and single-key shortcuts. */
export interface Panel {
  /** Stands in a slot of the page. */
  readonly host: HTMLElement;
  /** Where a view is drawn. */
  readonly root: HTMLElement;
}

/** What our elements in the page are called. */
export const hostNames = {
  plan: 'milestone-plan',
  form: 'milestone-park-form',
  tools: 'milestone-tools',
} as const;

/** GitLab listens for keys on the document: what is typed in a panel stays there. */
const keys = ['keydown', 'keypress', 'keyup'] as const;

/** Makes a panel, in the element of that name where one keeps its place already; else it stands nowhere yet. A name needs a hyphen. */
export function createPanel(page: Document, name: string, css: string): Panel {
  const host = page.querySelector<HTMLElement>(name) ?? page.createElement(name);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  root.className = 'root';
  shadow.replaceChildren(style, root);
  for (const key of keys) root.addEventListener(key, (event) => event.stopPropagation());
  return { host, root };
}

/** Draws a panel in the page's theme. */
export function applyTheme({ root }: Panel, theme: Theme): void {
  root.style.colorScheme = theme;
}
