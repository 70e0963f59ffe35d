/**
 * The elements of a still, from its HTML. This is the one place where a text becomes markup: the background wrote it element
 * by element, none of which does anything by itself, and what the parser makes of it stands in no page yet. Both panels are
 * parsed in one go, as a document costs as much as what is in it.
 */
export function drawHtml(plan: string, form: string): readonly [HTMLElement, HTMLElement] {
  const { firstElementChild: first, lastElementChild: last } = new DOMParser().parseFromString(
    plan + form,
    'text/html',
  ).body;
  if (first instanceof HTMLElement && last instanceof HTMLElement && first !== last) return [first, last];
  throw new TypeError('A still without elements for both panels');
}
