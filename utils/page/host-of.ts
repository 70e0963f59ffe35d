import { elementOf } from './drawer';

/**
 * The element of that name that keeps a panel's place, in the drawer or on the page itself; a new one when none does. For
 * the page itself it is the same one for all scripts of ours, as it may wait for the page to have its place.
 */
export function hostOf(page: Document, name: string, inDrawer: boolean): HTMLElement {
  const key = Symbol.for(name);
  const waiting = inDrawer ? null : Reflect.get(globalThis, key);
  const known = waiting ?? elementOf(page, name, inDrawer);
  const host = known instanceof HTMLElement ? known : page.createElement(name);
  if (!inDrawer) Reflect.set(globalThis, key, host);
  return host;
}
