/** A place in a panel: the children to go down to from its root, first to last. */
export type Spot = readonly number[];

/** Where an element stands below a root; null when it does not. */
export function spotOf(element: Element, root: Element): Spot | null {
  const spot: number[] = [];
  for (let at: Element | null = element; at !== root; at = at.parentElement) {
    if (at?.parentElement == null) return null;
    spot.unshift([...at.parentElement.children].indexOf(at));
  }
  return spot;
}

/** The element at a spot below a root; null when there is none. */
export function elementAt(spot: Spot, root: Element): Element | null {
  return spot.reduce<Element | null>((at, index) => at?.children[index] ?? null, root);
}

/** Whether two elements are the same control to whoever reads the page. */
export function isSameControl(one: Element, other: Element): boolean {
  return one.localName === other.localName && wordsOf(one) === wordsOf(other);
}

/** A field is named by what stands beside it. A box that is ticked by now is not the one that somebody wanted to tick. */
function wordsOf(element: Element): string {
  const isField = element instanceof HTMLInputElement;
  const words =
    element.getAttribute('aria-label') ?? (isField ? element.parentElement : element)?.textContent;
  return isField ? `${words} ${element.checked}` : `${words}`;
}
