/**
 * The elements that two pieces of a still's HTML make. The one place where a text becomes markup: the background wrote it,
 * element by element, of what does nothing by itself, and what a parser makes of it stands in no page yet. Both are parsed
 * in one go, as a document costs as much as what is in it.
 */
export function drawHtml(plan: string, form: string): readonly [HTMLElement, HTMLElement] {
  const { firstElementChild: first, lastElementChild: last } = new DOMParser().parseFromString(
    plan + form,
    'text/html',
  ).body;
  if (first instanceof HTMLElement && last instanceof HTMLElement && first !== last) return [first, last];
  throw new TypeError('A still without elements for both panels');
}
