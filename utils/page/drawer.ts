/** What shows another work item over the page, with the same test ids: the classic drawer and the side panel. */
const drawers = '[data-testid="work-item-drawer"],.js-dynamic-panel-inner';

/** The drawer that is open over a page; null when none is. */
export function openDrawer(page: ParentNode): Element | null {
  return page.querySelector(drawers);
}

/**
 * The first element that fits a selector in the drawers over a page, or in the page below them: both look the same. Null
 * when none does.
 */
export function elementOf(page: ParentNode, selector: string, inDrawer: boolean): Element | null {
  const fits = (element: Element) => (element.closest(drawers) !== null) === inDrawer;
  const first = page.querySelector(selector);
  // Mostly the first one is it, and a list costs more than all the rest of a look.
  return first === null || fits(first) ? first : ([...page.querySelectorAll(selector)].find(fits) ?? null);
}
