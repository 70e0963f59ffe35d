/** Presses that a person made on what stood there before. */
const carried = new WeakSet<Event>();

/** True for what a person did. A page can make up clicks and keys, but not trusted ones. */
export function isTrusted(event: Event): boolean {
  return event.isTrusted || carried.has(event);
}

/** Presses an element for a person who pressed what stood in its place. */
export function pressFor(element: HTMLElement): void {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  carried.add(press);
  element.dispatchEvent(press);
}
