import { elementOf } from './drawer';
import { ownHost } from './own-host';

/** The element of that name that keeps a panel's place, in the drawer or on the page itself; a new one when none does. */
export function hostOf(page: Document, name: string, inDrawer: boolean): HTMLElement {
  const found = elementOf(page, name, inDrawer);
  const standing = found instanceof HTMLElement ? found : undefined;
  return inDrawer ? (standing ?? page.createElement(name)) : ownHost(name, standing);
}
