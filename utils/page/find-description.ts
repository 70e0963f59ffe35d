import { isInDrawer } from './drawer';

/** The page's own description by a layout's selector, never a drawer's; null when there is none. */
export function findDescription(root: ParentNode, selector: string): Element | null {
  return [...root.querySelectorAll(selector)].find((candidate) => !isInDrawer(candidate)) ?? null;
}
