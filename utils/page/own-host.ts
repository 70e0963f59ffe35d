const hosts: Record<symbol, HTMLElement | undefined> = globalThis;

/**
 * The element of that name for the page's own issue, one for all scripts of ours: it may wait for the page to have its place.
 * The first who asks makes it, or names one that stands on the page already.
 */
export function ownHost(name: string, standing = document.createElement(name)): HTMLElement {
  const key = Symbol.for(name);
  hosts[key] ??= standing;
  return hosts[key];
}
