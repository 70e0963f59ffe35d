import type { StillElement } from './still';

/** An element as it stands on the page. */
export function takeStill(element: Element): StillElement {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  if (element instanceof HTMLInputElement && element.checked) attributes.push(['checked', '']);
  return {
    tag: element.localName,
    attributes: Object.fromEntries(attributes),
    children: [...element.childNodes].map(taken).filter((child) => child !== ''),
  };
}

function taken(child: ChildNode): StillElement | string {
  if (child instanceof Element) return takeStill(child);
  return child instanceof Text ? child.data : '';
}
