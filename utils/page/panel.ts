import type { Theme } from './theme';

/** A piece of our own inside GitLab's page, shielded from the page's styles and single-key shortcuts. */
export interface Panel {
  /** Stands in a slot of the page. */
  readonly host: HTMLElement;
  /** Where a view is drawn. */
  readonly root: HTMLElement;
}

/** GitLab listens for keys on the document: what is typed in a panel stays there. */
const keys = ['keydown', 'keypress', 'keyup'] as const;

/** Makes a panel that stands nowhere yet. Its element is called `name`, which needs a hyphen. */
export function createPanel(page: Document, name: string, css: string): Panel {
  const host = page.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  for (const key of keys) root.addEventListener(key, (event) => event.stopPropagation());
  return { host, root };
}

/** Draws a panel in the page's theme. */
export function applyTheme({ root }: Panel, theme: Theme): void {
  root.style.colorScheme = theme;
}
