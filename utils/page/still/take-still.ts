import type { StillElement } from './still';

/** Of these, `false` is what holds without them. */
const falseAnyway = new Set(['aria-busy', 'aria-disabled', 'aria-invalid']);

/** An element as it stands on the page, without attributes that tell nothing: each visit reads all of them. */
export function takeStill(element: Element): StillElement {
  const telling = [...element.attributes].filter((attribute) => !tellsNothing(attribute, element));
  const attributes = telling.map(({ name, value }) => [name, value]);
  if (element instanceof HTMLInputElement && element.checked) attributes.push(['checked', '']);
  return {
    tag: element.localName,
    attributes: Object.fromEntries(attributes),
    children: [...element.childNodes].map(taken).filter((child) => child !== ''),
  };
}

/** A tooltip that says the same as the name is there again once somebody points at it, as the panels then are. */
function tellsNothing({ name, value }: Attr, element: Element): boolean {
  if (name === 'title') return value === element.getAttribute('aria-label');
  if (name === 'type') return value === 'button' && element.closest('form') === null;
  return value === 'false' && falseAnyway.has(name);
}

function taken(child: ChildNode): StillElement | string {
  if (child instanceof Element) return takeStill(child);
  return child instanceof Text ? child.data : '';
}
