/**
 * What is in the elements that two pieces of a still's HTML make. The one place where a text becomes markup: the background
 * wrote it, element by element, of what does nothing by itself, and what a parser makes of it stands in no page yet. Both
 * are parsed in one go, as a document costs as much as what is in it.
 */
export function drawHtml(plan: string, form: string): readonly [readonly ChildNode[], readonly ChildNode[]] {
  const drawn = new DOMParser().parseFromString(plan + form, 'text/html').body;
  // A page's content security policy may forbid the attribute, but not this.
  for (const element of drawn.querySelectorAll<HTMLElement>('[style]'))
    element.style.cssText = element.getAttribute('style') ?? '';
  return [contentsOf(drawn.firstElementChild), contentsOf(drawn.lastElementChild)];
}

function contentsOf(element: Element | null): readonly ChildNode[] {
  return [...(element?.childNodes ?? [])];
}
