/**
 * What is in the element that the HTML of a still makes. The one place where a text becomes markup: the background wrote
 * it, element by element, of what does nothing by itself, and what a parser makes of it stands in no page yet.
 */
export function drawHtml(html: string): ChildNode[] {
  const drawn = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  // A page's content security policy may forbid the attribute, but not this.
  for (const element of drawn?.querySelectorAll<HTMLElement>('[style]') ?? [])
    element.style.cssText = element.getAttribute('style') ?? '';
  return [...(drawn?.childNodes ?? [])];
}
