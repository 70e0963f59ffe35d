import { watchTheme } from './theme';

/** A piece of our own inside GitLab's page, shielded from the page's styles and single-key shortcuts. */
export interface Panel {
  /** Stands in a slot of the page. */
  readonly host: HTMLElement;
  readonly style: HTMLElement;
  /** Where a view is drawn. */
  readonly root: HTMLElement;
}

/** What our elements around a description are called. */
export const planHost = 'milestone-plan';
export const formHost = 'milestone-park-form';

/** GitLab listens for keys on the document: what is typed in a panel stays there. */
const keys = ['keydown', 'keypress', 'keyup'] as const;

/** Makes a panel for an element, which needs a hyphen in its name; around `root`, or empty. It shows once it is put there. */
export function createPanel(host: HTMLElement, css: string, root = emptyRoot(host.ownerDocument)): Panel {
  const style = host.ownerDocument.createElement('style');
  style.textContent = css;
  for (const key of keys) root.addEventListener(key, (event) => event.stopPropagation());
  return { host, style, root };
}

function emptyRoot(page: Document): HTMLElement {
  const root = page.createElement('div');
  root.className = 'root';
  return root;
}

/** Puts a panel into its element, in place of what stood there. */
export function putPanel({ host, style, root }: Panel): void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  shadow.replaceChildren(style, root);
}

/** Draws panels in the page's theme, whatever it becomes, until `signal` aborts. */
export function followTheme(page: Document, panels: readonly Panel[], signal: AbortSignal): void {
  watchTheme(
    page,
    (theme) => {
      for (const { root } of panels) root.style.colorScheme = theme;
    },
    signal,
  );
}
