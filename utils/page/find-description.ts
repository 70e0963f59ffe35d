import { elementOf } from './drawer';

/** A description by a layout's selector: a drawer's, or the page's own, never one for the other; null when there is none. */
export function findDescription(root: ParentNode, selector: string, inDrawer: boolean): Element | null {
  return elementOf(root, selector, inDrawer);
}
